import type { components } from '../../desk/index.ts';
import Picture from '../Picture.astro';
import Account from './Account.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Count from './Count.astro';
import Denial from './Denial.astro';
import Figure from './Figure.astro';
import Pull from './Pull.astro';
import Scrolly from './Scrolly.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import Versus from './Versus.astro';

/** The components that a chapter may use without importing them. */
export const mdxComponents = {
  Account,
  Chart,
  Cite,
  Count,
  Denial,
  Figure,
  Pull,
  Scrolly,
  Step,
  Term,
  Timeline,
  Versus,
} satisfies Record<keyof typeof components, unknown>;

/** What stands in a text for its tags, and for what Markdown makes. */
export const textComponents = { ...mdxComponents, img: Picture };
