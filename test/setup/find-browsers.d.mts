export function findBrowsers(env?: NodeJS.ProcessEnv): { chromium: string | undefined; firefox: string | undefined };
export function browserVersion(path: string): string | undefined;
