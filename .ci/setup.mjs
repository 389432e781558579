// Installs what a bare machine lacks: the packages of the lock file, a Chromium and, when asked for, a Firefox.
// Everything is said on standard error, so that commands whose output is data can run it first.
// Usage: node .ci/setup.mjs [--firefox] [--no-browser]
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;
const say = line => process.stderr.write(`setup: ${line}\n`);
const run = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
const has = command => spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;

function installPackages() {
  const mark = `${root}node_modules/.fondly-lock`;
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  say('installing packages (about a minute)');
  if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) {
    say('npm ci failed: its own words are above');
    process.exit(1);
  }
  writeFileSync(mark, lock);
}

function installDebian(packages) {
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  const update = ['apt-get', 'update'];
  const asRoot = command => (process.getuid() === 0 ? command : ['sudo', ...command]);
  const attempt = command => {
    const [first, ...rest] = asRoot(command);
    return run(first, rest);
  };
  // The package lists of a fresh machine may be old: try, then update and try again.
  return attempt(install) || (attempt(update) && attempt(install));
}

function installBrowser(names, packages) {
  if (names.some(has)) return;
  say(`installing ${packages.join(', ')}`);
  for (const name of packages) if (!has('apt-get') || !installDebian([name])) say(`could not install ${name}`);
  if (!names.some(has)) {
    say(`no ${names[0]} found and none could be installed: please install one and run the command again`);
    process.exit(1);
  }
}

function installFonts() {
  if (!has('fc-list') || !has('apt-get')) return;
  const fonts = execFileSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  if (fonts.trim() === '') {
    say('installing fonts for names in every script');
    installDebian(['fonts-noto-core', 'fonts-noto-cjk']);
  }
}

installPackages();
if (!process.argv.includes('--no-browser')) {
  // Google's own Chrome takes no extension from its command line, so it does not count.
  installBrowser(['chromium', 'chromium-browser'], ['chromium']);
  installFonts();
}
if (process.argv.includes('--firefox')) installBrowser(['firefox-esr', 'firefox'], ['firefox-esr']);
