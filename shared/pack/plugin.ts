import type { Plugin } from 'vite';
import type { Pack } from '../model/pack.ts';
import { compiledContent } from './compiled.ts';
import { contentFolder } from './load.ts';
import type { Framed } from './open.ts';

/**
 * Vite: puts the compiled national pack beside the built code, as `content/index.json`, `common.json`, `terms.json`,
 * `help.json`, `sources.json` and `slices/<role>.json`.
 */
export function contentPlugin(version: string): Plugin {
  return {
    name: 'ways-in-content',
    apply: 'build',
    buildStart() {
      this.addWatchFile(contentFolder);
    },
    generateBundle() {
      for (const [path, text] of packFiles(compiledContent(version).pack))
        this.emitFile({ type: 'asset', fileName: `content/${path}`, source: text });
    },
  };
}

/** The files that a pack ships as: path and text. */
export function packFiles({
  version,
  index,
  terms,
  help,
  sources,
  common,
  slices,
}: Pack): [path: string, text: string][] {
  const framed = (part: unknown) => JSON.stringify({ format: 1, version, part } satisfies Framed);
  return [
    ['index.json', framed(index)],
    ['terms.json', framed(terms)],
    ['help.json', framed(help)],
    ['sources.json', framed(sources)],
    ['common.json', framed(common)],
    ...Object.entries(slices).map(([id, part]): [string, string] => [`slices/${id}.json`, framed(part)]),
  ];
}
