import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Where this machine keeps its Chromium and its Firefox.
 *
 * CHROME_PATH and FIREFOX_PATH come first, so that a person can name their own; a path named there that does not exist
 * is an error rather than a reason to look elsewhere. Branded Chrome is left out on purpose: it no longer honours
 * `--load-extension`. Chromium and Chrome for Testing do.
 *
 * @returns {{ chromium: string | undefined, firefox: string | undefined }} absolute paths, or undefined where none is
 */
export function findBrowsers(env = process.env) {
  return {
    chromium: named(env, 'CHROME_PATH') ?? chromiumPlaces(env).find((place) => existsSync(place)),
    firefox: named(env, 'FIREFOX_PATH') ?? firefoxPlaces(env).find((place) => existsSync(place)),
  };
}

/**
 * The version that a browser gives itself, such as "Chromium 156.0.8078.79", or undefined when it cannot start.
 * On Windows a browser prints nothing and may open a window instead, so there the answer is its path.
 *
 * @param {string} path
 */
export function browserVersion(path) {
  if (process.platform === 'win32') return path;
  try {
    const output = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return output.trim().split(/ built on | running on /)[0];
  } catch {
    return undefined;
  }
}

function named(env, variable) {
  const path = env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names ${path}, and there is nothing there.`);
  return path || undefined;
}

function chromiumPlaces(env) {
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ...underWindowsFolders(env, 'Chromium\\Application\\chrome.exe'),
  ];
}

function firefoxPlaces(env) {
  return [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...underWindowsFolders(env, 'Mozilla Firefox\\firefox.exe'),
  ];
}

function underWindowsFolders(env, place) {
  return [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']]
    .filter(Boolean)
    .map((folder) => `${folder}\\${place}`);
}
