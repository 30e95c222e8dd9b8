import { cropPicture } from './crop-picture'
import { VERDICT_GLYPHS } from './glyphs'
import { markup } from './html-text'
import type { Html } from './html-text'
import type { ReportField, ReportMaterial } from './report-model'
import { fieldWord } from '../reading/field-words'
import { KIND_WORDS } from '../reading/kind-words'
import { readingScore } from './reading-score'
import { VERDICT_WORDS } from './words'

type Page = ReportMaterial['pages'][number]

const row = ({ kind }: Page, { field, typed, read, confidence, verdict, crop }: ReportField): Html => {
  const word = fieldWord(kind, field)
  return markup`<tr>
    <td>${word}</td>
    <td class="value">${typed ?? '—'}</td>
    <td class="value">${cropPicture(crop, word)}${read ?? '没有读出'}</td>
    <td>${readingScore(confidence)}</td>
    <td class="${verdict ?? ''}">
      ${verdict === null ? '—' : markup`${VERDICT_GLYPHS[verdict]} ${VERDICT_WORDS[verdict]}`}
    </td>
  </tr>`
}

function pagePart(page: Page, alone: boolean): Html {
  const notes = [alone ? '' : `第 ${page.page} 页`, KIND_WORDS[page.kind], ...page.warnings]
  const rows = page.fields.map((field) => row(page, field))
  return markup`<p class="small">${notes.filter((note) => note !== '').join(' · ')}</p>
    ${
      rows.length === 0
        ? null
        : markup`<table>
            <thead>
              <tr>
                <th class="w1">项目</th>
                <th class="w2">填写</th>
                <th class="w3">读到</th>
                <th class="w4">读取把握</th>
                <th class="w4">比对</th>
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>`
    }`
}

/** Materials one by one: what was typed beside what was read, with the verdict in shape and word. */
export const materialParts = (materials: readonly ReportMaterial[]): Html | null =>
  materials.length === 0
    ? null
    : markup`<section>
        <h2>材料 ${materials.length} 份 <small>填写的与读到的</small></h2>
        ${materials.map(
          ({ name, notes, pages }) =>
            markup`<article class="material">
              <h3>${name}</h3>
              ${notes.map((note) => markup`<p class="small">${note}</p>`)}
              ${
                pages.length === 0
                  ? markup`<p class="small">没有读取这份材料</p>`
                  : pages.map((page) => pagePart(page, pages.length === 1))
              }
            </article>`,
        )}
      </section>`
