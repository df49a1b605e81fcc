import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP, parseOptions, UsageError } from '../../geodata/options';
import { temporaryFolder } from './stub/folder';

describe('the command line', () => {
  it('has a default for everything', () => {
    expect(parseOptions([])).toMatchObject({
      origin: { kind: 'live' },
      supplements: null,
      region: 'parkstad',
      out: 'public/data',
      cache: '.cache/geodata',
    });
  });

  it('takes recordings from a folder or from a server', () => {
    const dir = temporaryFolder();
    expect(parseOptions(['--bron', dir, '--aanvullend', dir, '--regio', 'rotterdam'])).toMatchObject({
      origin: { kind: 'dir', dir },
      supplements: dir,
      region: 'rotterdam',
    });
    expect(
      parseOptions(['--bron=http://127.0.0.1:8080/opnamen/', '--uit', 'x', '--cache', 'y']),
    ).toMatchObject({
      origin: { kind: 'url', base: 'http://127.0.0.1:8080/opnamen' },
      out: 'x',
      cache: 'y',
    });
  });

  it('explains itself', () => {
    expect(parseOptions(['--help', '--uit', 'x'])).toBe('help');
    for (const option of ['--bron', '--aanvullend', '--regio', '--uit', '--cache'])
      expect(HELP).toContain(option);
  });

  it.each([
    [['--brom', 'x'], "Unknown option '--brom'"],
    [['--uit'], "Option '--uit <value>' argument missing"],
    [['--uit='], 'Option --uit needs a value'],
    [['x'], "Unexpected argument 'x'"],
    [['--bron', '/no/such/folder'], '--bron: there is no folder /no/such/folder'],
    [['--aanvullend', '/no/such/folder'], '--aanvullend: there is no folder /no/such/folder'],
    [['--bron', 'ftp://example.org'], 'neither a folder nor an http(s) address'],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(message);
  });

  it('refuses a file where a folder is meant', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => parseOptions(['--bron', file])).toThrow('is not a folder');
  });
});
