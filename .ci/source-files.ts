import { execFileSync } from 'node:child_process';
import { filesBelow } from './zip.ts';

/** What is made here and belongs to no source: the same as in .gitignore. */
const isMade = (name: string): boolean => /^(?:node_modules|dist|out|\.git)(?:\/|$)|\.log$/.test(name);

/**
 * The files of the source, as paths inside its folder: those git knows, or, where the source was unpacked from an archive
 * and there is no git, all that lie there and were not made by a build.
 */
export function sourceFilesIn(folder: string): string[] {
  try {
    const git = (...args: string[]): string =>
      execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    // Inside somebody else's repository git would answer as well, with nothing of ours.
    const tracked = git('rev-parse', '--show-prefix').trim() === '' ? git('ls-files', '-z') : '';
    if (tracked !== '') return tracked.split('\0').filter(Boolean);
  } catch {
    // No git, or no repository.
  }
  return filesBelow(folder, name => !isMade(name));
}
