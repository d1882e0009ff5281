/**
 * The one script tag: a classic script that loads the module beside it, from the same host.
 * `<script src="https://…/ways-in.loader.js"></script>` and the elements of the page come alive.
 */
const here = document.currentScript;
if (here instanceof HTMLScriptElement) void import(/* @vite-ignore */ new URL('ways-in.js', here.src).href);
