import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

// npm run release -- <major|minor|patch> [--dry-run]: stamps the version and the changelog, commits and tags. Publishing is left to a person.

const [size = '', ...options] = process.argv.slice(2);
const dryRun = options.includes('--dry-run');
const sizes = ['major', 'minor', 'patch'];
if (!sizes.includes(size)) fail(`expected one of ${sizes.join(', ')}, found ${JSON.stringify(size)}`);

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const next = nextVersion(version, size);
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const [before = '', unreleased = ''] = changelog.split(/^## Unreleased$/m);
if (unreleased === '') fail('CHANGELOG.md: expected a part "## Unreleased", found none');
const changes = (unreleased.split(/^## /m)[0] ?? '').trim();
if (changes === '') fail('CHANGELOG.md: expected what changed under "## Unreleased", found nothing');
const day = new Date().toISOString().slice(0, 10);

if (dryRun) {
  console.log(`${version} → ${next}, tag v${next}, ${changes.split(/^- /m).length - 1} changes of ${day}. Nothing was written.`);
  process.exit(0);
}
if (git('status', '--porcelain') !== '') fail('expected a work tree without changes; commit them first');
writeFileSync('CHANGELOG.md', `${before}## Unreleased\n\n## ${next} (${day})\n${unreleased}`);
execFileSync('npm', ['version', next, '--no-git-tag-version', '--loglevel=error'], {stdio: 'inherit'});
git('commit', '--all', '--message', `Release ${next}`);
git('tag', '--annotate', `v${next}`, '--message', `Pleinwacht ${next}`);
console.log(
  `Release ${next} is committed and tagged. To publish it: npm publish (which builds it from nothing), then git push --follow-tags.`,
);

/** The version after this one by semantic versioning; before 1.0.0 a change that breaks something is a minor one. */
function nextVersion(/** @type {string} */ from, /** @type {string} */ by) {
  const [major = 0, minor = 0, patch = 0] = from.split('.').map(Number);
  if (by === 'major') return `${major + 1}.0.0`;
  return by === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** @param {...string} args */
function git(...args) {
  return execFileSync('git', args, {encoding: 'utf8'}).trim();
}

/** @returns {never} */
function fail(/** @type {string} */ reason) {
  console.error(`release: ${reason}`);
  process.exit(1);
}
