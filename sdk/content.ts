import { openPack } from '../shared/pack/open.ts';

/** Where this script's files are: beside the script itself, or where the page's `data-ways-in-content` says. */
const base = new URL('.', scriptAddress());

function scriptAddress(): string {
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement && script.src) return script.src;
  return import.meta.url;
}

/** The compiled content, from the same host as the script and from nowhere else. */
export const pack = openPack(async (path) => {
  const reply = await fetch(new URL(`content/${path}`, base));
  if (!reply.ok) throw new Error(`The content file ${path} did not load (${reply.status}). Put it beside the script.`);
  return reply.text();
});
