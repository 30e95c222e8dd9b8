import type { Content } from 'pdfmake/interfaces'
import type { Block } from '../../core/papers/paper'
import type { Printable } from '../pdf/printable'
import { drawForm } from './draw-form'
import { drawPieces } from './draw-pieces'
import { drawSignatures } from './draw-signatures'
import { LINE, WIDTH } from './paper-style'

const LINE_PITCH = 25

function draw(block: Block, printable: Printable): Content {
  switch (block.kind) {
    case 'title':
      return {
        margin: [0, 0, 0, 6],
        stack: [
          { text: printable.text(block.text), style: 'title' },
          ...(block.under === '' ? [] : [{ text: printable.text(block.under), style: 'under' }]),
        ],
      }
    case 'heading':
      return {
        margin: [0, 5, 0, 2],
        text: [
          { text: printable.text(block.text), style: 'heading' },
          ...(block.note === undefined ? [] : [{ text: `　${printable.text(block.note)}`, style: 'faint' }]),
        ],
      }
    case 'paragraph':
      return { margin: [0, 2, 0, 5], leadingIndent: 20, ...drawPieces(block.pieces, printable) }
    case 'clauses':
      return {
        margin: [0, 0, 0, 5],
        stack: block.items.map((pieces, index) => ({
          margin: [20, 1, 0, 1],
          columns: [{ width: 20, text: `${index + 1}.` }, drawPieces(pieces, printable)],
        })),
      }
    case 'form':
      return drawForm(block, printable)
    case 'lines':
      return {
        unbreakable: true,
        margin: [0, 0, 0, 8],
        stack: [
          { text: `手写：${printable.text(block.label)}`, style: 'faint' },
          {
            canvas: Array.from({ length: block.count }, (_, index) => ({
              type: 'line' as const,
              x1: 0,
              x2: WIDTH,
              y1: LINE_PITCH * (index + 1) - 3,
              y2: LINE_PITCH * (index + 1) - 3,
              lineWidth: 0.5,
              lineColor: LINE,
            })),
          },
        ],
      }
    case 'signatures':
      return drawSignatures(block.places, printable)
    case 'notes':
      return {
        text: [
          { text: '填写前看一眼：', style: 'note', bold: true },
          {
            text: `${printable.text(block.items.map((item) => item.replace(/。$/u, '')).join('；'))}。`,
            style: 'note',
          },
        ],
      }
  }
}

/** Longer forms may run over pages; shorter ones stay with their heading. */
const SHORT = 40

const isShort = (block: Block): boolean =>
  block.kind !== 'form' ||
  block.rows.reduce((sum, { list, ticks }) => sum + 1 + (list?.length ?? 0) + (ticks?.length ?? 0), 0) < SHORT

/** A heading is never the last thing on a page. */
export const drawBlocks = (blocks: readonly Block[], printable: Printable): Content[] =>
  blocks.flatMap((block, index): Content[] => {
    const before = blocks[index - 1]
    const after = blocks[index + 1]
    if (block.kind === 'heading' && after && isShort(after))
      return [{ unbreakable: true, stack: [draw(block, printable), draw(after, printable)] }]
    return before?.kind === 'heading' && isShort(block) ? [] : [draw(block, printable)]
  })
