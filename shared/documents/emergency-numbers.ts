/** Public numbers for emergencies, as governments publish them; a country that is not here is left to be filled in. */
const european = '112'

export const emergencyNumbers: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
      .split(' ')
      .map((code) => [code, european]),
  ),
  GB: '999 / 112',
  CN: '110 / 120 / 119',
  HK: '999',
  MO: '999',
  US: '911',
  CA: '911',
  AU: '000',
  NZ: '111',
}

/** Consular protection of the Ministry of Foreign Affairs, from abroad (12308). */
export const CONSULAR_HOTLINE = '+86 10 12308'
