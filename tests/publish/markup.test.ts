import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { markupOf } from '../../src/publish/markup.ts';
import { serverDocument } from '../chart/server-document.ts';

test('text and attributes cannot become markup, and come back as they were', () => {
  const document = serverDocument();
  const hostile = `<script>alert("1")</script> & ' \u00a0 ]]> \n`;
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  element.setAttribute('aria-label', hostile);
  element.textContent = hostile;
  const markup = markupOf(element);
  expect(markup).not.toContain('<script');
  expect(markup).not.toContain('&nbsp;');
  const read = parseHTML(`<body>${markup}</body>`).document.querySelector('text')!;
  expect(read.textContent).toBe(hostile);
  expect(read.getAttribute('aria-label')).toBe(hostile);
});

test('elements keep their names, their order and their attributes', () => {
  const document = serverDocument();
  const made = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const [svg, metadata, title] = [made('svg'), made('metadata'), made('dc:title')] as const;
  svg.setAttribute('viewBox', '0 0 1 1');
  title.textContent = 'A';
  metadata.append(title);
  svg.append(metadata, made('g'));
  expect(markupOf(svg)).toBe('<svg viewBox="0 0 1 1"><metadata><dc:title>A</dc:title></metadata><g/></svg>');
});
