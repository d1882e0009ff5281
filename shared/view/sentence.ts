/** The same words with a capital first: parts of sentences are lower-case in the language files. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
