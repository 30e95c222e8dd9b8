/** Steps of the whole window's zoom, in per cent: what WCAG asks for at most, and what still fits small screens. */
export const ZOOM_STEPS = [80, 90, 100, 110, 125, 150, 175, 200] as const

export type ZoomStep = 'in' | 'out' | 'reset'

/** The step that a kept or given figure is nearest to. */
export const nearestZoom = (percent: number): number =>
  ZOOM_STEPS.reduce((best, step) => (Math.abs(step - percent) < Math.abs(best - percent) ? step : best), 100)

export function zoomAfter(percent: number, step: ZoomStep): number {
  if (step === 'reset') return 100
  const at = ZOOM_STEPS.findIndex((one) => one === nearestZoom(percent))
  return ZOOM_STEPS[Math.max(0, Math.min(ZOOM_STEPS.length - 1, at + (step === 'in' ? 1 : -1)))] ?? 100
}
