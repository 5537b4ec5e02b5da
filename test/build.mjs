import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

// Builds `dist` from nothing. With `--if-needed` only when something it is made of is newer than the last build.

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}dist/.built`;

if (process.argv.includes('--if-needed') && isFresh()) process.exit(0);

rmSync(`${root}dist`, {recursive: true, force: true});
run('tsx', 'src/describe/emit-shapes.ts', 'src/portal/shapes.ts');
run('prettier', '--write', '--log-level', 'warn', 'src/portal/shapes.ts');
run('rollup', '--config', '--silent');
run('tsc', '--project', 'src/tsconfig.json');
run('tsx', 'src/describe/write-contract.ts', 'dist/contract');
run('tsx', 'src/describe/write.ts', 'dist');
run('tsx', 'src/describe/write-markup.ts', 'dist/markup');
cpSync(`${root}src/embed/frame.css`, `${root}dist/embed/frame.css`);
run('tsx', 'src/embed/write.ts', 'dist');
cpSync(`${root}src/demo/site`, `${root}dist/demo/site`, {recursive: true, filter: (path) => !/\.(ts|html)$/.test(path)});
run('tsx', 'src/demo/write.ts', 'dist/demo/site');
cpSync(`${root}src/demo/school.json`, `${root}dist/demo/site/school.json`);
cpSync(`${root}src/themes`, `${root}dist/themes`, {recursive: true});
writeFileSync(stamp, '');

/** @param {string} tool @param {...string} args */
function run(tool, ...args) {
  execFileSync(`${root}node_modules/.bin/${tool}`, args, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, NPM_CONFIG_UPDATE_NOTIFIER: 'false'},
  });
}

function isFresh() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return ['src', 'test/build.mjs', 'rollup.config.mjs', 'package.json', 'tsconfig.json'].every((path) => newest(`${root}${path}`) <= built);
}

/** @param {string} path @returns {number} */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return path.endsWith('/shapes.ts') ? 0 : stat.mtimeMs; // the build writes it
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}
