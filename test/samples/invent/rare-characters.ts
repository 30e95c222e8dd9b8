/**
 * Characters of real names that common readers do not know. Most are missing from the recogniser's own list; the last
 * of each row are in it, and rare all the same.
 */
const GIVEN = [
  ...'喆玥垚堃翀赟昇妘頔婳珺旻彧翾犇骉祎曌濛璟瑄甯龑鋆燊烜俣偲劼勰叡嘏垲墀奡姞姮婞媱嫄峣嵚庥弢',
  ...'彣忞怿恂惇愔扆旸昉昳晅晞暐暕曈曛杺柃栐梣棽楙樾橦沄沚泃洢浛渟湜湉溁潆潽澔炘烔焓煐煚熲燚燏',
  ...'玎玕玘玙玚玠玢玭玹珅珆珖珝珣珧珽琇琎琚琤琬琯瑀瑭瑱璁璆璈璠璩瓒皞皛皦睎睟礽祐禔禛秾竑翙翚翥翯',
  ...'芃荇莛葶蕤蘅訚赪迓遄铄镕闳雩霂韪颀飏骎骢黻龢昺翛',
  ...'昶晟淼焱煜玮琰瑾筠奕翊霖珩芊荃蓁轶铖骞颢',
]
const SURNAMES = [...'仉郄缑禤妫芈郏郐酆笪厍庹贠郇钭顼苌虢邴郤佴呙逄亓阚郗晁鄢訾闫郦隗雒茆蹇邸']

/** Readers may be tuned on one half; what is measured is printed with the other. */
export type RareHalf = 'tuning' | 'testing'
export interface RareCharacters {
  readonly given: readonly string[]
  readonly surnames: readonly string[]
}

/** By code point and not by place in the list, so that a longer list moves no character to the other half. */
export const halfOf = (character: string): RareHalf =>
  (Math.imul(character.codePointAt(0)!, 0x9e3779b1) >>> 16) % 2 === 0 ? 'tuning' : 'testing'

const half = (wanted: RareHalf): RareCharacters => ({
  given: GIVEN.filter((character) => halfOf(character) === wanted),
  surnames: SURNAMES.filter((character) => halfOf(character) === wanted),
})
const HALVES = { tuning: half('tuning'), testing: half('testing') }

export const rareCharacters = (wanted: RareHalf): RareCharacters => HALVES[wanted]

const ALL = new Set([...GIVEN, ...SURNAMES])
export const hasRareCharacter = (name: string): boolean => [...name].some((character) => ALL.has(character))
