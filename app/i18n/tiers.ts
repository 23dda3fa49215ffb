import { defineText } from './define'

/** 奖项: apart from classes and levels, because every phone that watches needs these. */
export const tierText = defineText({
  zh: {
    gold: '金奖',
    silver: '银奖',
    bronze: '铜奖',
    merit: '优胜奖',
    first: '一等奖',
    second: '二等奖',
    third: '三等奖',
    medallion: '优胜奖章',
  },
  en: {
    gold: 'Gold',
    silver: 'Silver',
    bronze: 'Bronze',
    merit: 'Merit award',
    first: 'First prize',
    second: 'Second prize',
    third: 'Third prize',
    medallion: 'Medallion for Excellence',
  },
})
