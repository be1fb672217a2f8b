import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { type Finding, Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { headersOf } from '../../src/publish/headers.ts';
import { withPolicy } from '../../src/publish/own-policy.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { hashOf } from '../../src/publish/policy.ts';
import { builtCase, goodCases } from '../support/built-case.ts';
import { filesIn, pagesOf } from '../support/site.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policyIn = (html: string) =>
  /^.*?<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1];
const sourcesIn = (html: string, directive: string) =>
  policyIn(html)
    ?.split('; ')
    .map((each) => each.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1);

describe('the policy that a page is given', () => {
  test('stands before all that it holds for, and names the styles in the head to the letter', () => {
    const html = withPolicy(page('<title>x</title><style>a{color:red}</style><style>b>c{content:"&amp;"}</style>'));
    expect(sourcesIn(html, 'style-src')).toEqual(["'self'", hashOf('a{color:red}'), hashOf('b>c{content:"&amp;"}')]);
    expect(sourcesIn(html, 'default-src')).toEqual(["'none'"]);
  });

  test.each([
    ['in the body', page('', '<style>a{}</style>')],
    ['in a title', page('<title><style>a{}</style></title>')],
    ['in an attribute', page('<meta name="description" content="<style>a{}</style>">')],
    ['in a script', page('<script>"<style>a{}</style>"</script>')],
    ['behind a head that an attribute seems to end', page('<meta name="a" content="</head><style>a{}</style>">')],
  ])('trusts no style that stands %s', (_, html) => {
    expect(sourcesIn(withPolicy(html), 'style-src')).toEqual(["'self'"]);
  });

  test('trusts no script because it is there', () => {
    const html = withPolicy(page('<script>x()</script>', '<script>y()</script>'));
    expect(sourcesIn(html, 'script-src')).not.toContain(hashOf('x()'));
    expect(sourcesIn(html, 'script-src')).toEqual(sourcesIn(withPolicy(page('')), 'script-src'));
  });

  test('allows pictures that a script makes only where a chart is explored', () => {
    expect(sourcesIn(withPolicy(page('')), 'img-src')).toEqual(["'self'"]);
    expect(sourcesIn(withPolicy(page('', '<div class="explore" hidden>')), 'img-src')).toEqual(["'self'", 'blob:']);
  });

  test('is not given to a page that has one', () => {
    const html = page('<title>x</title><meta http-equiv="Content-Security-Policy" content="default-src \'none\'">');
    expect(withPolicy(html)).toBe(html);
  });

  test('is never left out', () => {
    expect(() => withPolicy('<!DOCTYPE html><html><head></head></html>')).toThrow(/charset/);
  });
});

/**
 * What the evaluator finds in a policy, but one remark that it makes of every policy with sources by their address: that
 * it cannot know what the address serves. What it serves here is told by the test below.
 */
function findingsIn(policy: string): string[] {
  const findings: Finding[] = new CspEvaluator(new CspParser(policy).csp).evaluate();
  return findings
    .filter(({ type, severity }) => type !== Type.SCRIPT_ALLOWLIST_BYPASS || severity !== Severity.MEDIUM_MAYBE)
    .map(({ severity, description }) => `${Severity[severity]}: ${description}`);
}

describe('csp_evaluator', () => {
  test.each(['the-list', ...goodCases])('finds nothing in any policy of a page of %s', async (name) => {
    const pages = await pagesOf(name === 'the-list' ? inject('theList') : await builtCase(name));
    const policies = new Set(
      pages.flatMap(({ document }) =>
        [...document.querySelectorAll('meta[http-equiv="content-security-policy"]')].map((meta) =>
          meta.getAttribute('content')!,
        ),
      ),
    );
    expect(policies.size).toBeGreaterThan(3);
    for (const policy of policies) expect.soft(findingsIn(policy), policy).toEqual([]);
  });

  test('finds nothing in any policy that a host sends', () => {
    const { kinds } = headersOf(pathsOf('https://example.org/'));
    const policies = Object.values(kinds).flatMap(({ fields }) => fields['Content-Security-Policy'] ?? []);
    expect(policies.length).toBeGreaterThan(1);
    for (const policy of policies) expect.soft(findingsIn(policy), policy).toEqual([]);
  });

  test('would find what is wrong', () => {
    expect(findingsIn("default-src 'none'; script-src 'self' 'unsafe-inline'")).not.toEqual([]);
    expect(findingsIn("img-src 'self'")).not.toEqual([]);
  });
});

test('no file of the site can be made to run what an address says, which a policy that trusts the site relies on', async () => {
  const folder = inject('theList');
  const scripts = (await filesIn(folder)).filter((file) => /\.m?js$/.test(file));
  expect(scripts.length).toBeGreaterThan(3);
  for (const file of scripts) {
    const code = await readFile(join(folder, file), 'utf8');
    expect.soft(code, file).not.toMatch(/angular|\beval\(|new Function|createElement\(`?["']?script|jsonp/i);
  }
});
