import type {PanelTeam} from '../form/parent-panel.js';
import {type StructureOf, said} from '../form/said.js';

/** What only the team page shows. Apart from `panel`, so that it is no part of the panel’s file. */
export const structure = {
  title: said,
  lead: said,
  groups: [
    {
      id: 'team-higher-risk',
      title: said,
      order: 'points',
      items: [
        {sourceId: 'risk-not-the-cause', title: said, text: said},
        {sourceId: 'risk-girls', text: said},
        {sourceId: 'risk-lhbtq', text: said},
        {sourceId: 'risk-migration', text: said},
        {sourceId: 'risk-disability', text: said},
      ],
    },
    {
      id: 'team-evidence',
      title: said,
      order: 'points',
      items: [
        {sourceId: 'evidence-little', text: said},
        {sourceId: 'evidence-so-look', text: said},
      ],
    },
  ],
  helplines: [
    {
      id: 'team-adviespunt',
      name: said,
      text: said,
      audience: ['staff'],
      phone: '030-285 66 16',
      hours: said,
      url: 'https://www.schoolenveiligheid.nl/',
    },
  ],
  books: [
    {id: 'book-zeg-nee', title: 'Zeg nee tegen pesten', author: 'Herberd Prinsen', text: said},
    {id: 'book-hele-jaar', title: 'Het hele jaar goed voor elkaar', author: 'Stichting School & Veiligheid', text: said},
    {id: 'book-aanspreekpunt', title: 'Aanspreekpunt voor pesten op school', author: 'Stichting School & Veiligheid', text: said},
    {
      id: 'book-achtergronden',
      title: 'Pesten op school: achtergronden en interventies',
      author: 'Marjolijn Vermande en Matty van der Meulen',
      text: said,
    },
    {id: 'book-zakboek', title: 'Het zakboek voor anti-pestcoördinatoren in po en vo', author: 'Anke Visser', text: said},
    {id: 'book-sociale-veiligheid', title: 'Sociale veiligheid in school', author: 'Cathy van Tuijl en Ingrid Zijlstra', text: said},
    {id: 'book-pesten-en-treiteren', title: 'Pesten en treiteren', author: 'Marie-France Hirigoyen', text: said},
    {id: 'book-coloroso', title: 'The Bully, the Bullied, and the Bystander', author: 'Barbara Coloroso', text: said},
    {id: 'book-ringaanpak', title: 'De Ringaanpak', author: 'B. Redeker', text: said, year: 2024},
    {id: 'book-gouden-weken', title: 'De Gouden Weken 2.0', author: 'B. Bijleveld', text: said, year: 2020},
    {
      id: 'book-kansengelijkheid',
      title: 'Samenwerken met ouders aan kansengelijkheid',
      author: 'M. Lusse en M. van der Pluijm',
      text: said,
      year: 2023,
    },
    {
      id: 'book-luisteren-denken-doen',
      title: 'Luisteren denken doen',
      author: 'D. Petri, M. Luinge, J. Doornenbal en A. Kassenberg',
      text: said,
      year: 2017,
    },
    {id: 'book-lessuggesties', title: 'Pesten op school', author: 'Bob van der Meer', text: said, isbn: '9023232399'},
    {id: 'book-fascinerend-geweld', title: 'Fascinerend geweld', author: 'Allan Guggenbühl', text: said, isbn: '9056370189'},
    {id: 'book-lichaamstaal', title: 'Lichaamstaal', author: 'Victor van Geel', text: said, isbn: '9055741191'},
    {sourceId: 'book-mijn-leerling-online', title: 'Mijn leerling online', text: said},
  ],
  links: [
    {id: 'team-site-vreedzaam', url: 'https://www.cedgroep.nl/merken/vreedzaam', label: said, text: said},
    {id: 'team-site-posters', url: 'https://www.dms-educatief.eu/posters', label: said, text: said},
    {id: 'team-site-parent-toolkit', url: 'https://www.ouderwijsenouders.nl', label: said, text: said},
    {id: 'team-site-no-blame', url: 'https://www.noblame.nl', label: said, text: said},
    {id: 'team-site-kiva', url: 'https://www.kivaschool.nl/', label: said, text: said, checkedOn: '2026-11-21'},
  ],
} as const satisfies StructureOf<PanelTeam>;
