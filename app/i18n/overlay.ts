import { defineText } from './define'

/** 字幕条: what is laid over the picture of a camera. */
export const overlayText = defineText({
  zh: {
    title: '{event}字幕条',
    lead: '目前领先',
    first: '第一名',
    total: '合计',
    ahead: '领先第二名',
    shared: '{n} 人并列',
    behind: '距首位',
    top: '前 {n} 名',
    rank: '第 {n} 名',
    unranked: '还没有名次',
    frozen: '已封榜 {at}',
    blind: '盲评，只显示编号',
  },
  en: {
    title: '{event}: overlay',
    lead: 'In the lead',
    first: 'First place',
    total: 'Total',
    ahead: 'ahead of the second',
    shared: '{n} share it',
    behind: 'behind the first',
    top: 'Top {n}',
    rank: 'Rank {n}',
    unranked: 'Not ranked yet',
    frozen: 'Frozen {at}',
    blind: 'Blind: numbers only',
  },
})
