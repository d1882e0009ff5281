/** The part that finds ways, as a file of its own: it loads beside the content and the words, and a term does without it. */
export { findEveryWay } from '../../shared/engine/find-ways.ts';
