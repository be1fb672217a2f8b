// Stands in the head of every page, so that what a reader has asked to be remembered holds before anything is painted.
import { memory } from './reading.ts';

try {
  const kept = localStorage.getItem(memory);
  if (kept) document.documentElement.dataset.reading = kept;
} catch {
  // Where nothing may be kept, nothing is remembered.
}
