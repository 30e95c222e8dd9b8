import type { Verdict } from '../reading/reading'
import { markup } from './html-text'
import type { Html } from './html-text'
import type { Light } from './words'

/** Shapes on a 16 grid: meaning never hangs on colour alone, so the report also reads in black and white. */

const svg = (inside: Html): Html =>
  markup`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${inside}</svg>`

export const LIGHT_GLYPHS: Readonly<Record<Light, Html>> = {
  block: svg(
    markup`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" class="fill" /><path
        d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"
        class="mark"
      />`,
  ),
  risk: svg(
    markup`<path d="M8 1.2l7 13H1z" class="fill" stroke-linejoin="round" /><path
        d="M8 6v4M8 12v.4"
        class="mark"
      />`,
  ),
  confirm: svg(
    markup`<path d="M8 .8L15.2 8 8 15.2.8 8z" class="fill" /><path
        d="M6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.1M8 11v.3"
        class="mark"
      />`,
  ),
  hint: svg(
    markup`<rect x="1.8" y="1.8" width="12.4" height="12.4" rx="3" class="line" /><path
        d="M8 7.4v4M8 4.7v.3"
        class="line"
      />`,
  ),
  offline: svg(
    markup`<path d="M4.6 12.5a3 3 0 0 1-.2-6 4 4 0 0 1 7.6.6 2.7 2.7 0 0 1-.3 5.4z" class="line" /><path
        d="M2 14.5L14 1.5"
        class="line"
      />`,
  ),
  'not-checked': svg(
    markup`<circle cx="8" cy="8" r="6.4" class="line" stroke-dasharray="2.4 2" /><path
        d="M5.2 8h5.6"
        class="line"
      />`,
  ),
  passed: svg(
    markup`<circle cx="8" cy="8" r="7" class="fill" /><path d="M4.8 8.2l2.3 2.3 4.2-4.6" class="mark" />`,
  ),
}

export const VERDICT_GLYPHS: Readonly<Record<Verdict, Html>> = {
  match: svg(
    markup`<rect x="1" y="1" width="14" height="14" rx="2" class="fill" /><path
        d="M4.6 6.3h6.8M4.6 9.7h6.8"
        class="mark"
      />`,
  ),
  mismatch: svg(
    markup`<rect x="1" y="1" width="14" height="14" rx="2" class="fill" /><path
        d="M4.6 6.3h6.8M4.6 9.7h6.8M10 3.8L6 12.2"
        class="mark"
      />`,
  ),
  unsure: svg(
    markup`<rect x="1.6" y="1.6" width="12.8" height="12.8" rx="2" class="line" stroke-dasharray="2.4 2" /><path
        d="M4.4 7c1.2-1.4 2.4-1.4 3.6-.4s2.4 1 3.6-.4M4.4 10.2c1.2-1.4 2.4-1.4 3.6-.4s2.4 1 3.6-.4"
        class="line"
      />`,
  ),
}
