import type { Column } from 'pdfmake/interfaces'

const SIDE = 8.5

/** A box to be ticked, drawn: the fonts have no ticked one. */
export const tickBox = (ticked: boolean, top = 1.2): Column => ({
  width: SIDE + 4,
  margin: [0, top, 0, 0],
  canvas: [
    { type: 'rect', x: 0, y: 0, w: SIDE, h: SIDE, lineWidth: 0.8, lineColor: '#222' },
    ...(ticked
      ? [
          {
            type: 'polyline' as const,
            lineWidth: 1.3,
            lineColor: '#000',
            points: [
              { x: 1.8, y: 4.4 },
              { x: 3.7, y: 6.6 },
              { x: 7.2, y: 1.6 },
            ],
          },
        ]
      : []),
  ],
})
