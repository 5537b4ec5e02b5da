import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, readFile, symlink} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';

import {scratchFolder} from '../endpoint/scratch.js';

const run = promisify(execFile);
const kept = ['src', 'stories', '.storybook', 'test', 'package.json', 'tsconfig.json', 'web-test-runner.config.mjs', 'rollup.config.mjs'];

describe('npm run new-widget', () => {
  let folder: string;
  let remove: () => Promise<void>;
  before(async () => {
    ({folder, remove} = await scratchFolder());
    await Promise.all(kept.map((name) => cp(name, `${folder}/${name}`, {recursive: true})));
    await symlink(`${process.cwd()}/node_modules`, `${folder}/node_modules`);
  });
  after(() => remove());

  const make = (...args: string[]) => run('node', ['src/describe/new-widget/new-widget.mjs', ...args], {cwd: folder});

  it('refuses what is no name, and a name that is taken', async () => {
    await assert.rejects(make('Leeshoek'), /expected one name in small letters/);
    await assert.rejects(make('report-form'), /expected a name that is not taken/);
  });

  it('makes a widget for readers and one for staff that compile, are in every list, and pass their own tests', async () => {
    await make('lees-hoek');
    await make('bureau', '--staff');
    const {NODE_TEST_CONTEXT: _, ...env} = process.env; // a runner in a runner speaks to people
    const inFolder = async (command: string, ...args: string[]) => {
      const {stdout, stderr} = await run(command, args, {cwd: folder, env}).catch((error: {stdout: string; stderr: string}) => error);
      return stdout + stderr;
    };
    assert.equal(await inFolder('npm', 'run', '--silent', 'types'), '');
    const files = ['lees-hoek', 'bureau'].flatMap((name) => [`test/elements/${name}.test.ts`, `stories/${name}.stories.ts`]);
    assert.match(await inFolder('npx', 'web-test-runner', '--files', ...files), /12 passed, 0 failed/);
    const lists = await inFolder('npx', 'tsx', '--test', '--test-name-pattern', 'the one list', 'test/house/house.test.ts');
    assert.match(lists, /\bfail 0$/m);
    assert.match(await readFile(`${folder}/src/index.ts`, 'utf8'), /\bBureau\b.*\bLeesHoek\b|\bLeesHoek\b.*\bBureau\b/s);
  });
});
