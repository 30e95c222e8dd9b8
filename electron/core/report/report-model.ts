import { PROVINCE_NAMES } from '../draft/province-names'
import type { Draft } from '../filing/draft'
import type { LeftOut, Override } from '../packaging/manifest'
import type { PackagePlan } from '../packaging/plan-package'
import { documentsOf } from '../reading/documents-of'
import type { Box, Kind, Reading, TypedFields, Verdict } from '../reading/reading'
import { qualitySentences } from '../reading/quality-sentence'
import { FIELDS_OF_KIND } from '../reading/reading'
import type { Finding, Source, Summary } from '../rules/finding'
import { SLOT_NAMES } from '../rules/slots'
import { isVouched } from '../rules/vouched'
import { summarise } from '../rules/summarise'
import { placeWords } from './place-words'
import type { Light } from './words'
import { fieldWord } from '../reading/field-words'
import { FILING_TYPE_WORDS, LIGHTS, PROVIDER_WORDS, lightOf } from './words'

/** One page that was read, with what the person had typed for it. `reading.file` is the material's file in the draft. */
export interface ReadPage {
  readonly reading: Reading
  /** Of the upright page, in pixels. */
  readonly size?: { readonly width: number; readonly height: number }
  /** One set per document of the page, the main one's first. */
  readonly typed: readonly TypedFields[]
}

/** A packed picture of one field: where it was cut out and under which name it lies in the package. */
export interface PackedCrop {
  readonly file: string
  readonly page: number
  readonly box: Box
  readonly name: string
}

export interface Versions {
  readonly app: string
  readonly rules: string
  readonly reader: string
}

export interface ReportInput {
  /** Sentences about pictures that were copied for their slot, by place in the draft. */
  readonly copyNotes?: ReadonlyMap<number, readonly string[]>
  /** Sentences about the package as a whole. */
  readonly notes?: readonly string[]
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly pages: readonly ReadPage[]
  readonly plan: PackagePlan
  readonly crops: readonly PackedCrop[]
  readonly overrides: readonly Override[]
  readonly today: string
  readonly versions: Versions
}

export interface ReportEvidence {
  readonly file: string
  readonly page: number
  readonly text: string
  readonly crop: string | null
}

export interface ReportItem {
  readonly light: Light
  readonly rule: string
  readonly top: number | null
  readonly place: string
  readonly message: string
  readonly remedy: string
  readonly why: string
  readonly source: Source
  readonly evidence: readonly ReportEvidence[]
  readonly overrideReason: string | null
  /** What the person noted of their own check; null where they settled nothing, or where the value is another since. */
  readonly vouched: { readonly day: string; readonly note: string } | null
}

export interface ReportField {
  readonly field: string
  readonly typed: string | null
  readonly read: string | null
  /** How sure the reading is, 0 to 1; null where nothing was read. */
  readonly confidence: number | null
  readonly verdict: Verdict | null
  readonly crop: string | null
}

export interface ReportMaterial {
  readonly name: string
  /** What was done to the picture for its slot. */
  readonly notes: readonly string[]
  readonly slot: string
  /** Every document that was read; several may lie on one page. */
  readonly pages: readonly {
    readonly page: number
    readonly kind: Kind
    /** A clause for each quality warning. */
    readonly warnings: readonly string[]
    readonly fields: readonly ReportField[]
  }[]
}

export interface Report {
  readonly notes: readonly string[]
  readonly title: string
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly summary: Summary
  readonly groups: Readonly<Record<Light, readonly ReportItem[]>>
  readonly overrides: number
  readonly materials: readonly ReportMaterial[]
  readonly leftOut: readonly LeftOut[]
  readonly versions: Versions
  readonly today: string
}

const sameBox = (a: Box, b: Box): boolean => JSON.stringify(a) === JSON.stringify(b)

function itemOf(finding: Finding, { plan, crops, overrides }: ReportInput): ReportItem {
  const { rule, path } = finding
  const override =
    lightOf(finding) === 'block' ? overrides.find((one) => one.rule === rule && one.path === path) : undefined
  return {
    light: lightOf(finding),
    rule,
    top: finding.top,
    place: placeWords(path),
    message: finding.message,
    remedy: finding.remedy,
    why: finding.why ?? '',
    source: finding.source,
    evidence: finding.evidence.map(({ file, page, box, text }) => ({
      file: plan.names.get(file) ?? file,
      page,
      text,
      crop: cropOf(crops, file, page, box),
    })),
    overrideReason: override?.reason ?? null,
    vouched: finding.vouched && isVouched(finding) ? finding.vouched : null,
  }
}

function cropOf(
  crops: readonly PackedCrop[],
  file: string,
  page: number,
  box: Box | undefined,
): string | null {
  if (!box) return null
  return (
    crops.find((crop) => crop.file === file && crop.page === page && sameBox(crop.box, box))?.name ?? null
  )
}

function fieldsOf(reading: Reading, typed: TypedFields, crops: readonly PackedCrop[]): ReportField[] {
  const fields: readonly string[] = FIELDS_OF_KIND[reading.kind]
  return fields
    .map((field) => ({
      field,
      typed: typed[field] === 'long-term' ? '长期' : (typed[field] ?? null),
      read: reading.fields[field]?.value ?? null,
      confidence: reading.fields[field]?.confidence ?? null,
      verdict: reading.verdicts[field] ?? null,
      crop: cropOf(crops, reading.file, reading.page, reading.fields[field]?.box),
    }))
    .filter(({ typed, read }) => typed !== null || read !== null)
}

const materialsOf = ({ draft, plan, pages, crops, copyNotes }: ReportInput): ReportMaterial[] =>
  plan.materials.map(({ index, name, slot }) => ({
    name,
    slot: SLOT_NAMES[slot],
    notes: copyNotes?.get(index) ?? [],
    pages: pages
      .filter(({ reading }) => reading.file === draft.materials[index]?.file)
      .flatMap(({ reading: whole, typed }) =>
        documentsOf(whole).map((reading, at) => ({
          page: reading.page,
          kind: reading.kind,
          warnings: qualitySentences(reading.quality, (field) => fieldWord(reading.kind, field)).map(
            ({ what }) => what,
          ),
          fields: fieldsOf(reading, typed[at] ?? {}, crops),
        })),
      ),
  }))

function factsOf({ draft, today }: ReportInput): [string, string][] {
  const { filing, principal, services } = draft
  const domains = services.flatMap((service) => service.domains.flatMap(({ name }) => name ?? []))
  const facts: [string, string | null][] = [
    ['主体', principal.name],
    ['服务', services.flatMap(({ name }) => name ?? []).join('、')],
    ['域名', domains.join('、')],
    ['备案类型', filing.type && FILING_TYPE_WORDS[filing.type]],
    ['省份', filing.province && (PROVINCE_NAMES[filing.province] ?? filing.province)],
    ['接入商', filing.accessProvider && (PROVIDER_WORDS[filing.accessProvider] ?? null)],
    ['检查日期', today],
  ]
  return facts.flatMap(([label, value]) => (value ? [[label, value] as [string, string]] : []))
}

/** All that the report says, before any markup: findings by weight, the materials typed ↔ read, what is missing. */
export function reportModel(input: ReportInput): Report {
  const items = input.findings.map((finding) => itemOf(finding, input))
  const groups = Object.fromEntries(
    LIGHTS.map((light) => [light, items.filter((item) => item.light === light)]),
  ) as Record<Light, ReportItem[]>
  return {
    title: input.draft.title ?? input.draft.principal.name ?? '备案草稿',
    facts: factsOf(input),
    notes: input.notes ?? [],
    summary: summarise(input.findings),
    groups,
    overrides: items.filter(({ overrideReason }) => overrideReason !== null).length,
    materials: materialsOf(input),
    leftOut: input.plan.leftOut,
    versions: input.versions,
    today: input.today,
  }
}
