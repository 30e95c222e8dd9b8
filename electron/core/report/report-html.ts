import { SLOT_NAMES } from '../rules/slots'
import { cropPicture } from './crop-picture'
import { LIGHT_GLYPHS } from './glyphs'
import { Html, markup } from './html-text'
import { materialParts } from './material-parts'
import { REPORT_STYLE } from './report-style'
import type { Report, ReportItem } from './report-model'
import type { Light } from './words'
import { CONFIDENCE_WORDS, LIGHTS, LIGHT_MEANINGS, LIGHT_WORDS } from './words'

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

const item = (one: ReportItem): Html =>
  markup` <article class="item ${one.light}">
    ${LIGHT_GLYPHS[one.light]}
    <div>
      <header>
        <h3>${one.message}</h3>
        <span class="small">${one.place}</span>
      </header>
      ${one.remedy === '' ? null : pair('怎么改', one.remedy)} ${evidenceParts(one)}
      ${pair('依据', sourceLine(one))}
      ${one.overrideReason === null ? null : pair('仍打包', one.overrideReason)}
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
                <span class="box"></span>
                <div>
                  ${one.message}<span class="small"> ${one.place}</span>
                  ${one.remedy === '' ? null : pair('怎么查', one.remedy)}${pair('依据', sourceLine(one))}
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

/** One sentence first: what stands in the way, and that the rest is not a promise. */
function lead({ summary, overrides }: Report): string {
  const open = [
    summary.confirm > 0 ? `${summary.confirm} 项待确认` : '',
    summary.offline > 0 ? `${summary.offline} 项需联网核实` : '',
    summary['not-checked'] > 0 ? `${summary['not-checked']} 项没有检查` : '',
  ].filter((text) => text !== '')
  const rest = open.length === 0 ? '' : `另有 ${open.join('、')}，请自己看一眼。`
  if (summary.block > 0 && overrides > 0) return `还有 ${summary.block} 项必改，打包的人写明了理由。${rest}`
  if (summary.block > 0) return `还差 ${summary.block} 项必改。${rest}`
  if (summary.risk > 0) return `没有必改的项目，有 ${summary.risk} 项可能被驳回。${rest}`
  return `没有发现必改的项目。${rest}`
}

const overrideNote = (report: Report): Html | null =>
  report.overrides === 0
    ? null
    : markup`<div class="override block">
        ${LIGHT_GLYPHS.block} <b>这份材料带着 ${report.overrides} 项必改打包。</b>
        <p class="small">照这样提交，很可能被驳回。理由写在各项下面。</p>
      </div>`

const leftOut = ({ leftOut: items }: Report): Html | null =>
  items.length === 0
    ? null
    : markup`<section>
        <h2>没有放进包里的材料 ${items.length} 份</h2>
        <ul class="list">
          ${items.map(
            ({ slot, service, why }) =>
              markup`<li class="not-checked">
                ${LIGHT_GLYPHS['not-checked']}
                <div>
                  ${SLOT_NAMES[slot]}${service === null ? '' : `（服务 ${service + 1}）`}<span class="small">
                    ${why === 'missing' ? '草稿里写了，但找不到文件' : '文件打不开，没有放进来'}</span
                  >
                </div>
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
          <p class="lead">${lead(report)}</p>
          <dl class="facts">
            ${report.facts.map(
              ([label, value]) =>
                markup`<div>
                  <dt>${label}</dt>
                  <dd class="value">${value}</dd>
                </div>`,
            )}
          </dl>
          ${counts(report)}${overrideNote(report)} ${FOUND.map((light) => foundGroup(report, light))}
          ${checklist(report)}${notChecked(report)}${leftOut(report)} ${materialParts(report.materials)}
          ${passed(report)}
          <footer class="small">
            <p>
              备案预审助手 ${versions.app} · 规则包 ${versions.rules} · 读图 ${versions.reader} · 按
              ${report.today} 的规则检查。
            </p>
            <p>这是在本机做的预审，全程没有联网；最后以接入商和管局的审核为准。</p>
          </footer>
        </main>
      </body>
    </html> `
  return page.markup
}
