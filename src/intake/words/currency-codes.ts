/**
 * Codes of currencies by ISO 4217 that are no words of any language here ("ALL", "TRY" and "TOP" are):
 * a plan's sums may be in any of them.
 */
export const currencyCodes: readonly string[] = (
  'kes ugx tzs rwf bif ngn ghs zar bwp nad szl lsl zmw mwk mzn aoa etb egp tnd dzd lyd mru xof xaf gmd gnf ' +
  'inr pkr bdt lkr npr mvr afn php thb vnd idr myr sgd khr mmk cny jpy krw mnt twd hkd aud nzd fjd pgk cad ' +
  'brl mxn clp uyu pyg gtq hnl nio crc dop jmd ttd amd azn gel kzt kgs uzs tjs byn isk ils jod lbp iqd irr ' +
  'aed qar kwd bhd omr yer czk huf ron rsd mkd bam mdl uah rub usd gbp chf nok sek dkk pln'
).split(' ')
