import type { ItemKind } from '#src/meeting/facts.ts'
import type { Texts } from '#src/platform/i18n.ts'

/** The kinds of agenda items with their names, in the order in which they are offered. */
export function itemKindNames(t: Texts): Readonly<Record<ItemKind, string>> {
  return {
    speech: t('itemKind.speech'),
    brief: t('itemKind.brief'),
    report: t('itemKind.report'),
    exchange: t('itemKind.exchange'),
    pledge: t('itemKind.pledge'),
    relay: t('itemKind.relay'),
    read: t('itemKind.read'),
    film: t('itemKind.film'),
    award: t('itemKind.award'),
    sign: t('itemKind.sign'),
    deploy: t('itemKind.deploy'),
    comment: t('itemKind.comment'),
    discuss: t('itemKind.discuss'),
    study: t('itemKind.study'),
    review: t('itemKind.review'),
    vote: t('itemKind.vote'),
    elect: t('itemKind.elect'),
    appoint: t('itemKind.appoint'),
    duty: t('itemKind.duty'),
    poll: t('itemKind.poll'),
    address: t('itemKind.address'),
    introduce: t('itemKind.introduce'),
    visit: t('itemKind.visit'),
    unveil: t('itemKind.unveil'),
    plaque: t('itemKind.plaque'),
    groundbreaking: t('itemKind.groundbreaking'),
    anthem: t('itemKind.anthem'),
    quorum: t('itemKind.quorum'),
    break: t('itemKind.break'),
    photo: t('itemKind.photo'),
    'host-summary': t('itemKind.hostSummary'),
    other: t('itemKind.other'),
  }
}

/** The name of a kind; a kind that this version does not know is 其他. */
export function itemKindName(kind: string, t: Texts): string {
  const names: Readonly<Record<string, string>> = itemKindNames(t)
  return names[kind] ?? t('itemKind.other')
}
