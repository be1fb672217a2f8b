import { formsOf, itemsOf, type Scale, scalesOf, type State, suits, usualScale } from '../chart/index.ts';
import { canDraw, type Chart, mostDots, type Wording } from '../documentary/index.ts';
import { type Choice, choice } from './choice.ts';
import type { View } from './view.ts';

/** One group of controls: what it shows of a state, and what a reader makes of the state by it. */
interface Control {
  element: HTMLElement;
  show(state: State): void;
}

type Choose = (change: Partial<State>) => void;

/**
 * Makes the controls by which a reader chooses a state. What cannot be chosen is disabled, and its group says why.
 *
 * @param view the chart and its words
 * @param choose is called with what the reader changes
 * @param refused is called with the reason where nothing can change
 */
export function controlsOf({ chart, wording }: View, choose: Choose, refused: (reason: string) => void): Control[] {
  const drawn = formsOf(chart).length > 1 ? [formControl(chart, wording, choose), scaleControl(wording, choose)] : [];
  const some = itemsOf(chart).length > 1 ? [showControl(chart, wording, choose, refused)] : [];
  return [...drawn, ...some];
}

function formControl(chart: Chart, { words, number }: Wording, choose: Choose): Control {
  const forms = formsOf(chart);
  const options = forms.map((form) => ({ value: form, name: words.chart.forms[form] }));
  const group = choice('form', 'radio', words.explore.form, options, ([form = chart.form]) =>
    choose({ form, scale: usualScale(chart, form) }),
  );
  return {
    ...group,
    show({ form, show }) {
      const impossible = forms.filter((one) => !suits(chart, one, show));
      const reason = impossible.length > 0 ? words.explore.noDots(number(mostDots)) : '';
      group.show({ chosen: [form], impossible, reason });
    },
  };
}

const scales: readonly Scale[] = ['linear', 'logarithmic', 'area'];

function scaleControl({ words }: Wording, choose: Choose): Control {
  const options = scales.map((scale) => ({ value: scale, name: words.explore.scales[scale] }));
  const group = choice('scale', 'radio', words.explore.scale, options, ([scale]) => choose(scale ? { scale } : {}));
  return {
    ...group,
    show({ form, scale }) {
      const possible: readonly Scale[] = scalesOf[form];
      const impossible = scales.filter((one) => !possible.includes(one));
      const reason = form === 'timeline' || form === 'parts' ? '' : words.explore.scaleOf[form];
      group.show({ chosen: [scale], impossible, reason });
    },
  };
}

function showControl(chart: Chart, wording: Wording, choose: Choose, refused: (reason: string) => void): Control {
  const { explore, signs } = wording.words;
  const { counts, events, parts, last, notInDots } = explore;
  const legend = chart.form === 'timeline' ? events : chart.form === 'parts' ? parts : counts;
  const items = itemsOf(chart);
  const options = items.map((item) => ({
    value: item.id,
    name: 'date' in item ? `${wording.date(item.date)}${signs.colon} ${item.title}` : item.label,
  }));
  const group: Choice<string> = choice('show', 'checkbox', legend, options, (show) => {
    if (show.length > 0) return choose({ show });
    choose({});
    refused(last);
  });
  return {
    ...group,
    show({ form, show }) {
      const impossible = items.filter((item) => 'value' in item && !canDraw(form, item.value));
      const reasons = [
        ...(impossible.length > 0 ? [notInDots(wording.number(mostDots))] : []),
        ...(show.length === 1 ? [last] : []),
      ];
      group.show({ chosen: show, impossible: impossible.map(({ id }) => id), reason: reasons.join(' ') });
    },
  };
}
