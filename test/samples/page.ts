import { prepareQr } from './draw/qr-code'
import type { FontsAtHand } from './fonts'
import { makeSample, type Limits, type Sample } from './make-sample'
import { planSamples, type Order, type Planned } from './plan'
import { planBench } from './plan-bench'
import { planPairs } from './plan-pairs'
import { bundledFiles, bundledPlan } from './sets/bundled'
import { fixturesPlan } from './sets/fixtures'
import { floorPlan } from './sets/floor'

const SETS = {
  bundled: { plan: bundledPlan, files: bundledFiles },
  fixtures: { plan: fixturesPlan, files: {} },
  floor: { plan: floorPlan, files: {} },
}
type SetName = keyof typeof SETS

const PLANS = { usual: planSamples, bench: planBench, pair: planPairs }

/** What the script that owns the window calls; see scripts/samples/window.mjs. */
const studio = {
  prepare: async (qrWasm: string): Promise<void> => {
    await prepareQr(Uint8Array.from(atob(qrWasm), (character) => character.charCodeAt(0)).buffer)
  },
  plan: ({ plan = 'usual', ...order }: Order & { readonly plan?: keyof typeof PLANS }): Planned[] =>
    PLANS[plan](order),
  set: (name: SetName): readonly Planned[] => SETS[name].plan,
  files: (name: SetName): Readonly<Record<string, string>> => SETS[name].files,
  make: (planned: Planned, atHand: FontsAtHand, limits: Limits | null): Promise<Sample> =>
    makeSample(planned, atHand, limits),
}

declare global {
  interface Window {
    studio: typeof studio
  }
}
window.studio = studio
