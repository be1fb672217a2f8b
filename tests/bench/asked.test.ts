import { expect, test } from 'vitest';
import { askedIn, help, parts } from './asked.ts';

test('without arguments everything is measured, in three sizes', () => {
  expect(askedIn([])).toEqual({
    sizes: [10, 100, 1000],
    runs: 1,
    generators: ['ours', 'bare', 'eleventy', 'hugo'],
    parts: ['builds', 'chart', 'dev', 'profile', 'lighthouse'],
  });
});

test('sizes, generators and parts can be chosen, each once', () => {
  expect(askedIn(['30', '30', '15', '--runs', '2', '--only', 'bare,ours,ours', '--profile', '--chart'])).toEqual({
    sizes: [30, 15],
    runs: 2,
    generators: ['ours', 'bare'],
    parts: ['chart', 'profile'],
  });
});

test('help names every part', () => {
  expect(askedIn(['--help'])).toBeUndefined();
  expect(Object.keys(parts).filter((part) => !help.includes(`--${part}`))).toEqual([]);
});

test.each([
  [['ten'], /at least 10, found "ten"/],
  [['3'], /at least 10, found "3"/],
  [['10.5'], /"10\.5"/],
  [['--runs', '0'], /at least 1, found "0"/],
  [['-3'], /-3/],
  [['--runs', ''], /at least 1, found ""/],
  [['--only', 'jekyll'], /ours, bare, eleventy, hugo.*"jekyll"/],
  [['--only', ''], /found ""/],
  [['--lighthose'], /--lighthose/],
  [['--profile=fast'], /--profile/],
])('%j is refused', (args, message) => {
  expect(() => askedIn(args)).toThrow(message);
});
