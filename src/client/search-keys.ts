/** Lets the arrow keys walk between the field of a search and the links below it; Tab does too. */
export function walkByArrows(dialog: HTMLElement, field: HTMLElement): void {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
  dialog.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops: HTMLElement[] = [field, ...dialog.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
}
