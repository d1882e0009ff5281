/** Today as an ISO day, where the person is. The one place that reads the clock; everything below takes it as an argument. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
