import { drawChart, type Size } from '../../chart/index.ts';
import { type Problem, wordingIn } from '../../documentary/index.ts';
import { pathsOf } from '../../publish/paths.ts';
import { workshopPaths } from '../../publish/workshop/addresses.ts';
import { chartYaml } from '../../publish/workshop/chart-yaml.ts';
import { entryOf, firstTrial, type Material, type Trial, trialFrom, trialQuery } from '../../publish/workshop/trial.ts';
import { trialChart } from '../../publish/workshop/trial-chart.ts';
import rules from '../../styles/workshop.css?inline';
import { copyText } from '../copy-text.ts';
import { element } from '../element.ts';
import { controlsOf } from './controls.ts';
import { words } from './words.ts';

// The workshop of charts on the page of all charts of the dev server, as long as there is a record to draw.
const paths = workshopPaths(pathsOf(new URL('../', location.href).href));
const material = (await (await fetch(paths.material)).json()) as Material | null;
if (material) open(material);

function open(material: Material): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  const wording = wordingIn(material.imprint.language);
  const first = firstTrial(material, words.first);
  let trial = trialFrom(location.search, material, first);

  const figure = element('figure', { class: 'chart' });
  const verdict = element('div', { role: 'status', class: 'verdict' });
  const code = element('textarea', {
    readonly: true,
    rows: '12',
    spellcheck: 'false',
    id: 'workshop.yaml',
    dir: 'auto',
  });
  const where = element('label', { for: code.id });
  const copied = element('span', { role: 'status' });
  const copy = element('button', { type: 'button' }, words.copy);
  copy.addEventListener('click', async () => {
    copied.textContent = (await copyText(code)) ? words.copied : words.selected;
  });
  const choose = (change: Partial<Trial>) => {
    trial = { ...trial, ...change };
    history.replaceState(history.state, '', `${location.pathname}${trialQuery(trial, first)}${location.hash}`);
    show();
  };
  const controls = controlsOf(material, wording, choose);

  const show = () => {
    const entry = entryOf(trial, material);
    const yaml = chartYaml(entry);
    controls.show(trial);
    copied.textContent = '';
    where.textContent = words.file(trial.id);
    code.value = yaml;
    const chart = trialChart('workshop', entry, material);
    figure.className = `chart ${trial.form}`;
    figure.replaceChildren(
      element('p', { class: 'takeaway', dir: 'auto' }, trial.takeaway),
      element('p', { class: 'what', dir: 'auto' }, trial.title),
      ...(chart
        ? (['narrow', 'wide'] satisfies Size[]).map((size) => drawChart(chart, { document, size, wording }))
        : [element('p', {}, words.nothing)]),
    );
    void ask(trial.id, yaml);
  };

  // An answer to what was asked before is of no interest, however late it comes.
  let asked = 0;
  const ask = async (id: string, yaml: string) => {
    asked += 1;
    const number = asked;
    const answer = await fetch(paths.problems, { method: 'POST', body: JSON.stringify({ id, yaml }) });
    const problems = (await answer.json()) as Problem[];
    if (number === asked) verdict.replaceChildren(...told(problems));
  };

  const section = element(
    'section',
    { class: 'workshop', 'aria-labelledby': 'workshop.title', lang: 'en', dir: 'ltr' },
    element('h2', { id: 'workshop.title' }, words.title),
    element('p', {}, words.lead),
    controls.element,
    element(
      'div',
      { class: 'outcome' },
      element('div', { lang: wording.language, dir: wording.direction }, figure),
      verdict,
      where,
      code,
      element('p', { class: 'copying' }, copy, ' ', copied),
    ),
  );
  document.querySelector('main')?.append(section);
  show();
}

function told(problems: readonly Problem[]): HTMLElement[] {
  if (problems.length === 0) return [element('p', {}, words.sound)];
  const entries = problems.map(({ line, message, hint }) =>
    element(
      'li',
      {},
      element('p', { dir: 'auto' }, `${words.line(line)} ${message}`),
      element('pre', { dir: 'auto' }, hint),
    ),
  );
  return [element('p', {}, words.unsound), element('ol', {}, ...entries)];
}
