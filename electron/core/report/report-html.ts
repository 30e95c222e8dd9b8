import { newestPack, packVersions } from '../reference/pack-versions'
import { cropPicture } from './crop-picture'
import { LIGHT_GLYPHS } from './glyphs'
import { Html, markup } from './html-text'
import { materialParts } from './material-parts'
import { PACK_NAMES } from './pack-names'
import { leftOutWords, MADE_OFFLINE, OVERRIDDEN, overriddenTitle, reportLead } from './report-lead'
import { REPORT_STYLE } from './report-style'
import type { Report, ReportItem } from './report-model'
import type { Light } from './words'
import { CONFIDENCE_WORDS, LIGHTS, LIGHT_MEANINGS, LIGHT_WORDS, vouchedWords } from './words'

const pair = (label: string, content: Html | string): Html =>
  markup`<div class="pair"><span>${label}</span><span>${content}</span></div>`

const sourceLine = ({ source, top }: ReportItem): Html =>
  markup`${top === null ? '' : `常见驳回原因第 ${top} 条 · `}${source.title} · ${source.asOf} · 依据强度 ${CONFIDENCE_WORDS[source.confidence]}`

const evidenceParts = ({ evidence }: ReportItem): Html[] =>
  evidence.map(({ file, page, text, crop }) =>
    pair(
      '证据',
      markup`${cropPicture(crop, text)}${file} · 第 ${page} 页${text === '' ? null : markup` · 读到 <b class="value">${text}</b>`}`,
    ),
  )

const vouchedLine = ({ vouched }: ReportItem): Html | null =>
  vouched === null ? null : pair('已确认', vouchedWords(vouched))

const item = (one: ReportItem): Html =>
  markup` <article class="item ${one.light}">
    ${LIGHT_GLYPHS[one.light]}
    <div>
      <header>
        <h3><span class="tag">${LIGHT_WORDS[one.light]}</span> ${one.message}</h3>
        <span class="small">${one.place}</span>
      </header>
      ${one.remedy === '' ? null : pair('怎么改', one.remedy)} ${evidenceParts(one)}
      ${pair('依据', sourceLine(one))}
      ${one.overrideReason === null ? null : pair('仍打包', one.overrideReason)} ${vouchedLine(one)}
    </div>
  </article>`

const heading = (light: Light, count: number): Html =>
  markup`<h2 class="${light}">
    ${LIGHT_GLYPHS[light]}${LIGHT_WORDS[light]} ${count} 项 <small>${LIGHT_MEANINGS[light]}</small>
  </h2>`

const foundGroup = (report: Report, light: Light): Html | null => {
  const items = report.groups[light]
  return items.length === 0
    ? null
    : markup`<section>${heading(light, items.length)}${items.map(item)}</section>`
}

const checklist = ({ groups: { offline } }: Report): Html | null =>
  offline.length === 0
    ? null
    : markup`<section>
        ${heading('offline', offline.length)}
        <ul class="list">
          ${offline.map(
            (one) =>
              markup`<li>
                <span class="box">${one.vouched === null ? null : '✓'}</span>
                <div>
                  ${one.message}<span class="small"> ${one.place}</span>
                  ${one.remedy === '' ? null : pair('怎么查', one.remedy)}${pair('依据', sourceLine(one))}${vouchedLine(one)}
                </div>
              </li>`,
          )}
        </ul>
      </section>`

const notChecked = ({ groups }: Report): Html | null => {
  const items = groups['not-checked']
  if (items.length === 0) return null
  return markup`<section>
    ${heading('not-checked', items.length)}
    <ul class="list">
      ${items.map(
        (one) =>
          markup`<li class="not-checked">
            ${LIGHT_GLYPHS['not-checked']}
            <div>
              ${one.message}<span class="small"> ${one.place}</span>
              ${one.why === '' ? null : pair('原因', one.why)}
            </div>
          </li>`,
      )}
    </ul>
  </section>`
}

const passed = ({ groups }: Report): Html | null =>
  groups.passed.length === 0
    ? null
    : markup`<details>
        <summary>${LIGHT_WORDS.passed} ${groups.passed.length} 项</summary>
        <ul class="list">
          ${groups.passed.map(
            (one) =>
              markup`<li class="passed">
                ${LIGHT_GLYPHS.passed}
                <div>${one.message}<span class="small"> ${one.place}</span></div>
              </li>`,
          )}
        </ul>
      </details>`

const overrideNote = (report: Report): Html | null =>
  report.overrides === 0
    ? null
    : markup`<div class="override block">
        ${LIGHT_GLYPHS.block} <b>${overriddenTitle(report)}</b>
        <p class="small">${OVERRIDDEN}</p>
      </div>`

const leftOut = ({ leftOut: items }: Report): Html | null =>
  items.length === 0
    ? null
    : markup`<section>
        <h2>没有放进包里的材料 ${items.length} 份</h2>
        <ul class="list">
          ${items.map(leftOutWords).map(
            ({ name, why }) =>
              markup`<li class="not-checked">
                ${LIGHT_GLYPHS['not-checked']}
                <div>${name}<span class="small"> ${why}</span></div>
              </li>`,
          )}
        </ul>
      </section>`

const counts = ({ summary }: Report): Html =>
  markup`<ul class="counts">
    ${LIGHTS.map(
      (light) =>
        markup`<li class="${light}${summary[light] === 0 ? ' none' : ''}">
          <b>${LIGHT_GLYPHS[light]}${summary[light]}</b>${LIGHT_WORDS[light]}
        </li>`,
    )}
  </ul>`

/** Which state of the facts the report speaks by. */
const packs = ({ versions }: Report): Html | null => {
  const list = packVersions(versions.rules)
  return list.length === 0
    ? null
    : markup`<p class="packs">
        依据的版本：${list.map(({ id, version }) => `${PACK_NAMES[id] ?? id} ${version}`).join(' · ')}
      </p>`
}

const FOUND: readonly Light[] = ['block', 'risk', 'confirm', 'hint']

/** The report as one page without scripts and without anything from the net; pictures lie in crops/ beside it. */
export function reportHtml(report: Report): string {
  const { versions } = report
  const policy =
    "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
  const page = markup`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width" />
        <title>${report.title} · 检查报告</title>
        <style>
          ${new Html(REPORT_STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${report.title} · 检查报告</h1>
          <p class="lead">${reportLead(report)}</p>
          <dl class="facts">
            ${report.facts.map(
              ([label, value]) =>
                markup`<div>
                  <dt>${label}</dt>
                  <dd class="value">${value}</dd>
                </div>`,
            )}
          </dl>
          ${report.notes.map((note) => markup`<p class="small">${note}</p>`)}${counts(report)}${overrideNote(report)} ${FOUND.map((light) => foundGroup(report, light))}
          ${checklist(report)}${notChecked(report)}${leftOut(report)} ${materialParts(report.materials)}
          ${passed(report)}
          <footer class="small">
            <p>
              备案预审助手 ${versions.app} · 规则包 ${newestPack(versions.rules)} · 读图 ${versions.reader} · 按
              ${report.today} 的规则检查。
            </p>
            <p>${MADE_OFFLINE}</p>
            ${packs(report)}
          </footer>
        </main>
      </body>
    </html> `
  return page.markup
}
