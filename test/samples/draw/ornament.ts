import type { Sheet } from './sheet'

// Our own plain ornament throughout: no emblem, seal or security pattern of real papers is imitated.

/** Rings with petals, where a real paper would carry an emblem. */
export function rosette(sheet: Sheet, x: number, y: number, radius: number, colour: string): void {
  const { context } = sheet
  context.save()
  context.translate(x, y)
  context.strokeStyle = context.fillStyle = colour
  context.lineWidth = radius * 0.06
  for (const share of [1, 0.84]) {
    context.beginPath()
    context.arc(0, 0, radius * share, 0, 2 * Math.PI)
    context.stroke()
  }
  for (let petal = 0; petal < 12; petal++) {
    context.rotate(Math.PI / 6)
    context.beginPath()
    context.ellipse(0, -radius * 0.48, radius * 0.11, radius * 0.28, 0, 0, 2 * Math.PI)
    context.fill()
  }
  context.restore()
}

/** Fine waves over the whole sheet, as a printed ground. */
export function waves(sheet: Sheet, colour: string, gap: number): void {
  const { context, width, height } = sheet
  context.save()
  context.strokeStyle = colour
  context.lineWidth = gap * 0.05
  for (let y = -gap; y < height + gap; y += gap) {
    context.beginPath()
    for (let x = 0; x <= width; x += gap) {
      const lift = Math.sin(x / (gap * 4) + y / (gap * 3)) * gap * 1.2
      if (x === 0) context.moveTo(x, y + lift)
      else context.lineTo(x, y + lift)
    }
    context.stroke()
  }
  context.restore()
}

/** Two frames with a row of lozenges between them. */
export function lozengeBorder(sheet: Sheet, margin: number, depth: number, colour: string): void {
  const { context, width, height } = sheet
  const frame = (inset: number, thickness: number): void =>
    sheet.frame(
      { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset },
      colour,
      thickness,
    )
  frame(margin, depth * 0.14)
  frame(margin + depth, depth * 0.08)
  context.save()
  context.fillStyle = colour
  const middle = margin + depth / 2
  const lozenge = (x: number, y: number): void => {
    const half = depth * 0.3
    context.beginPath()
    context.moveTo(x, y - half)
    context.lineTo(x + half, y)
    context.lineTo(x, y + half)
    context.lineTo(x - half, y)
    context.fill()
  }
  for (
    let x = middle;
    x <= width - middle + 1;
    x += (width - 2 * middle) / Math.round((width - 2 * middle) / depth)
  ) {
    lozenge(x, middle)
    lozenge(x, height - middle)
  }
  for (
    let y = middle;
    y <= height - middle + 1;
    y += (height - 2 * middle) / Math.round((height - 2 * middle) / depth)
  ) {
    lozenge(middle, y)
    lozenge(width - middle, y)
  }
  context.restore()
}
