import type { Page } from 'playwright-core';
import { inPage } from './in-page.ts';

/**
 * What moves on the page that is open for a reader who wants no motion: as it stands, as things are pointed at, focused and
 * opened, as it scrolls to a place, and on the way to another page.
 */
export async function moving(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return inPage(page, async (eyes) => {
    const moved = new Set<string>();
    const look = (when: string) => {
      for (const { effect } of document.getAnimations()) {
        const target = (effect as KeyframeEffect).target;
        moved.add(`${target ? eyes.name(target) : 'something'} moves ${when}`);
      }
    };
    look('as it stands');
    for (const details of document.querySelectorAll('details')) details.open = !details.open;
    look('as it is opened');
    for (const details of document.querySelectorAll('details')) details.open = !details.open;
    look('as it is shut');
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex]')) {
      element.focus({ preventScroll: true });
      look('as it is focused');
    }
    scrollTo(0, 0);
    scrollTo({ top: 400 });
    const expected = Math.min(400, document.documentElement.scrollHeight - innerHeight);
    if (Math.abs(scrollY - Math.max(0, expected)) > 1) moved.add('the page scrolls smoothly');
    look('as the page is scrolled');
    for (const element of document.querySelectorAll('*')) {
      const { transitionDuration, transitionProperty, animationName, scrollBehavior } = getComputedStyle(element);
      if (/[1-9]/.test(transitionDuration) && transitionProperty !== 'none')
        moved.add(`${eyes.name(element)} has a transition`);
      if (!['none', ''].includes(animationName)) moved.add(`${eyes.name(element)} has an animation`);
      if (scrollBehavior === 'smooth') moved.add(`${eyes.name(element)} scrolls smoothly`);
    }
    const rules = (list: CSSRuleList): CSSRule[] =>
      [...list].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        return 'cssRules' in rule ? [rule, ...rules(rule.cssRules as CSSRuleList)] : [rule];
      });
    for (const sheet of document.styleSheets) {
      for (const { cssText } of rules(sheet.cssRules))
        if (/^@view-transition[^}]*navigation:\s*auto/.test(cssText)) moved.add('pages pass into each other');
    }
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    return [...moved];
  });
}
