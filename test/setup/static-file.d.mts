export function staticFile(folder: string, urlPath: string): string | undefined;
export function contentType(file: string): string;
