/** What the person can choose: to follow the system, or one of the two grounds. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
