import { heightOf, widen, type Extent, type Line } from './line-extents'

/** A line this much higher than most of its parts is several, held together by something tall: a portrait, a stamp. */
const SEVERAL = 2.4
const MEMBERS = 16

/** Lines that something tall beside them joined, each for itself again; what is tall stands alone. */
export function splitRows(line: Line): Line[] {
  const { extent, members } = line
  const heights = members.map(heightOf).sort((a, b) => a - b)
  const usual = heights[Math.floor((heights.length - 1) * 0.75)] ?? 0
  if (members.length < MEMBERS || heightOf(extent) <= usual * SEVERAL) return [line]
  const tall = members.filter((box) => heightOf(box) > usual * 1.5)
  const rows: { middle: number; members: Extent[] }[] = []
  const rest: Extent[] = []
  for (const box of members.filter((one) => heightOf(one) <= usual * 1.5).sort((a, b) => a.top - b.top)) {
    const middle = (box.top + box.bottom) / 2
    const row = rows.find((one) => Math.abs(one.middle - middle) < usual * 0.5)
    if (heightOf(box) < usual * 0.6) rest.push(box)
    else if (row) row.members.push(box)
    else rows.push({ middle, members: [box] })
  }
  // Dots and flat strokes go to the row in whose height they lie.
  for (const box of rest) {
    const middle = (box.top + box.bottom) / 2
    const row = rows.find((one) => Math.abs(one.middle - middle) < usual * 0.7)
    if (row) row.members.push(box)
  }
  const parts = rows.flatMap((row) => cutAtGaps(row.members, usual))
  return [...parts, ...tall.map((box) => [box])].map((own) => {
    const whole = { ...own[0]! }
    for (const box of own) widen(whole, box)
    return { extent: whole, members: own }
  })
}

function cutAtGaps(members: readonly Extent[], height: number): Extent[][] {
  const runs: Extent[][] = []
  let right = -Infinity
  for (const box of [...members].sort((a, b) => a.left - b.left)) {
    if (box.left - right > height * 1.1) runs.push([])
    runs.at(-1)!.push(box)
    right = Math.max(right, box.right)
  }
  return runs
}
