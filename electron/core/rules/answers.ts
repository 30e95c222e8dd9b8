import type { Fact } from '../reference/facts'
import type { Evidence } from './finding'
import type { Answer } from './rule'

/** Short ways to write a rule's answers. */

export const passed = (path: string, evidence: Evidence[] = [], fact?: Fact<unknown> | null): Answer => ({
  outcome: 'passed',
  path,
  evidence,
  ...(fact ? { fact } : {}),
})

export const notChecked = (path: string, why: string, evidence: Evidence[] = []): Answer => ({
  outcome: 'not-checked',
  path,
  why,
  evidence,
})

type Found = Extract<Answer, { outcome: 'found' }>

export const found = (
  path: string,
  message: string,
  remedy: string,
  more: Pick<Found, 'evidence' | 'severity' | 'fact' | 'value' | 'slot' | 'fixes'> = {},
): Answer => ({ outcome: 'found', path, message, remedy, ...more })
