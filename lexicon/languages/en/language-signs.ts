import type { LanguageSign } from '@vedette/core'

const sign = (language: string, words: string): LanguageSign => ({ language, words: new Set(words.split(' ')) })

/** How languages show themselves; those told by their script before those told by their words. Not one that shares a script comes before its marked kin. */
export const languageSigns: readonly LanguageSign[] = [
  { language: 'uk', script: /[іїєґ](?=[а-яіїєґ]*)|[а-я](?=[а-я]*[іїєґ])/giu },
  { language: 'ru', script: /\p{Script=Cyrillic}/gu },
  { language: 'fa', script: /[پچژگک](?=\p{Script=Arabic}*)|\p{Script=Arabic}(?=\p{Script=Arabic}*[پچژگ])/gu },
  { language: 'ar', script: /\p{Script=Arabic}/gu },
  { language: 'he', script: /\p{Script=Hebrew}/gu },
  { language: 'el', script: /\p{Script=Greek}/gu },
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'zh', script: /\p{Script=Han}/gu },
  { language: 'ko', script: /\p{Script=Hangul}/gu },
  { language: 'my', script: /\p{Script=Myanmar}/gu },
  { language: 'am', script: /\p{Script=Ethiopic}/gu },
  { language: 'hi', script: /\p{Script=Devanagari}/gu },
  { language: 'hy', script: /\p{Script=Armenian}/gu },
  { language: 'ka', script: /\p{Script=Georgian}/gu },
  sign(
    'en',
    'the of and to in a is was were that for on with by as at from his her has have had are be been it an said this who which their they not'
  ),
  sign('fr', 'le la les des du de et en un une est dans que qui pour sur par avec au aux ont été sont ce cette plus'),
  sign('es', 'el la los las de del y en un una que por con para se su al es lo como más fueron ha este esta'),
  sign('pt', 'o os as da do das dos e em um uma que por com para se não no na nos nas foi ao são mais'),
  sign('de', 'der die das und in den von zu mit im ist des dem ein eine auf für sich nicht auch als an wurde bei nach'),
  sign('it', 'il la le gli di del della e in un una che per con si è sono nel nella da al dei più ha'),
  sign('nl', 'de het een en van in op is dat te voor met zijn niet aan door ook bij naar werd'),
  sign('tr', 've bir bu için ile da de olarak olan çok gibi daha en kadar sonra oldu'),
  sign('pl', 'i w na z do się że nie jest o po przez dla od za są jak przy'),
  sign('id', 'yang dan di ke dari untuk pada dengan ini itu dalam adalah oleh tidak akan'),
  sign('sw', 'na ya wa kwa ni katika za la cha kuwa hii huo baada lakini'),
  sign('so', 'iyo ka ku oo waa ee in uu ay laga lagu kale')
]
