import { crx } from '@crxjs/vite-plugin';
import { build as buildOne, type Plugin, type UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { peoplePlugin } from './demo/try/people-plugin.ts';
import { manifest, scriptAt, type Target } from './extension/manifest.config.ts';
import { sites, sitesByPage } from './extension/sites/index.ts';
import { contentVersion } from './shared/content/version.ts';
import { contentPlugin } from './shared/pack/plugin.ts';

/** One mode a thing that is built; `test/build.mjs` names them all. Without one of these modes: the tests. */
export default defineConfig(({ mode }) => {
  const build = builds[mode];
  return build ? build() : { define: settings, test: tests };
});

/** Build settings. `SITE_DATA`: where what changed on the portals is fetched from; nowhere unless it is set. */
const settings = { SITE_DATA_ADDRESS: JSON.stringify(process.env['SITE_DATA'] ?? '') };

/** Browsers that know light-dark() and nesting, so that the style sheets ship as they are written. */
const cssTarget = ['chrome123', 'firefox120', 'safari17.5'];

const builds: Record<string, () => UserConfig> = {
  chrome: () => extension('chrome'),
  firefox: () => extension('firefox'),
  sdk: () => sdk('ways-in', 'sdk/index.ts', 'es', [contentPlugin(contentVersion)]),
  'sdk-classic': () => sdk('ways-in.classic', 'sdk/index.ts', 'iife'),
  'sdk-loader': () => sdk('ways-in.loader', 'sdk/loader.ts', 'iife'),
  cli: () => ({
    publicDir: false,
    plugins: [contentPlugin(contentVersion)],
    build: {
      outDir: 'dist/cli',
      emptyOutDir: true,
      target: 'node20',
      ssr: 'extension/cli/main.ts',
      rolldownOptions: { output: { entryFileNames: 'ways-in.js' } },
    },
  }),
  demo: () => ({
    root: 'demo',
    publicDir: false,
    plugins: [contentPlugin(contentVersion), peoplePlugin(contentVersion)],
    build: {
      outDir: '../dist/demo',
      cssTarget,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: ['index', 'try', 'read', 'portal', 'results', 'college', 'council'].map((page) => `demo/${page}.html`),
      },
    },
  }),
};

function extension(target: Target): UserConfig {
  return {
    publicDir: 'extension/public',
    define: settings,
    plugins: [
      crx({
        manifest: manifest(target),
        browser: target,
        // One self-contained script on the page: nothing of ours that the page could fetch.
        contentScripts: {
          standaloneFiles: sites.filter(({ permission }) => permission === 'install').map(({ id }) => scriptAt(id)),
        },
      }),
      contentPlugin(contentVersion),
      withoutInnerHtml(),
      scriptsOnRequest(),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: ['chrome123', 'firefox140'],
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { panel: 'extension/panel/index.html', welcome: 'extension/welcome/index.html' } },
    },
  };
}

/** The scripts that no manifest names, as they run on a site only once a person has allowed it: a file each, whole. */
function scriptsOnRequest(): Plugin {
  const ids = [...sites.filter(({ permission }) => permission === 'optional'), ...sitesByPage].map(({ id }) => id);
  let outDir = '';
  return {
    name: 'ways-in-scripts-on-request',
    apply: 'build',
    configResolved: (config) => void (outDir = config.build.outDir),
    async closeBundle() {
      for (const id of ids) {
        await buildOne({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: settings,
          build: {
            outDir,
            emptyOutDir: false,
            target: ['chrome123', 'firefox140'],
            lib: {
              entry: scriptAt(id),
              formats: ['iife'],
              name: 'waysIn',
              fileName: () => scriptAt(id).replace(/ts$/, 'js'),
            },
          },
        });
      }
    },
  };
}

/** One file a format. Only the first of the three that write to `dist/sdk` may empty it. */
function sdk(name: string, entry: string, format: 'es' | 'iife', plugins: Plugin[] = []): UserConfig {
  return {
    publicDir: false,
    plugins: [...plugins, withoutInnerHtml()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'dist/sdk',
      cssTarget,
      emptyOutDir: format === 'es',
      target: 'es2022',
      // In library mode the ES format keeps its whitespace unless asked.
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          // What loads later has a name that a web editor can read; the address of the whole is what pins its version.
          chunkFileNames: 'ways-in.[name].js',
        },
        // A classic script has no import.meta; it knows its address as the current script.
        ...(format === 'iife' && { transform: { define: { 'import.meta': '{}' } } }),
      },
      lib: { entry, formats: [format], name: 'WaysIn', fileName: () => `${name}.js` },
    },
  };
}

/**
 * Preact writes innerHTML for dangerouslySetInnerHTML alone, which we never use, and the stores' linter warns of it.
 * The plugin of the extension builds the page script by itself without our plugins, so this looks at what is written.
 */
function withoutInnerHtml(): Plugin {
  const write = /[\w$]+\.innerHTML=[\w$]+\.__html/g;
  return {
    name: 'ways-in-without-inner-html',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (!file.fileName.endsWith('.js')) continue;
          if (file.type === 'chunk') file.code = file.code.replace(write, 'void 0');
          else file.source = String(file.source).replace(write, 'void 0');
        }
      },
    },
  };
}

const tests = {
  // Left to itself vitest keeps one core free, which of two is half.
  maxWorkers: '100%',
  projects: [
    {
      test: {
        name: 'unit',
        include: ['{shared,extension,sdk,demo,test}/**/*.test.{ts,tsx}'],
        exclude: ['test/browser/**', '**/node_modules/**'],
        testTimeout: 120_000,
      },
    },
    {
      test: {
        name: 'browser',
        include: ['test/browser/**/*.test.ts'],
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    },
  ],
};
