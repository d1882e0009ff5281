/** Serves the built demo on this machine alone; without a port the first free one from 4173, 0 lets the system choose. */
export function serveDemo(port: number | undefined): Promise<{ address: string; close: () => void }>;
