/** What is wrong with a part of a link that several things are asked of. */
export type LinkFault =
  | 'geen-getal'
  | 'volgorde'
  | 'gelijke-grenzen'
  | 'aantal-klassen'
  | 'aantal-grenzen'
  | 'onderwerp-onbekend'
  | 'aantal-onderwerpen'
  | 'onderwerp-dubbel'
  | 'gewicht'
  | 'geen-jaar'
  | 'bereik-zonder-tweede'
  | 'drempel-te-hoog'
  | 'stemmen'
  | 'aantal-gestapeld'
  | 'aantal-buren'
  | 'afstand-buren'
  | 'aantal-trekkingen';
