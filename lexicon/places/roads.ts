import type { Road } from '@vedette/core'

const line = (text: string): Road['line'] =>
  text.split(';').map(point => {
    const [name = '', lat, lon] = point.trim().split(/ (?=-?\d)/)
    return { name, lat: Number(lat), lon: Number(lon) }
  })

const source = 'course entered by hand, by way of the towns named; approximate'

/** Roads that reports of war name. */
export const roads: readonly Road[] = [
  {
    id: 'road-sy-m4',
    name: 'M4',
    names: ['M4 highway', 'Aleppo-Latakia highway', 'Latakia-Aleppo highway', 'Aleppo-Latakia road'],
    country: 'SY',
    line: line(
      'Latakia 35.53 35.79;Jisr al-Shughur 35.81 36.32;Ariha 35.81 36.61;Saraqeb 35.86 36.80;Aleppo 36.20 37.16;Manbij 36.53 37.95;Ain Issa 36.39 38.86;Tell Tamer 36.66 40.37;Qamishli 37.05 41.23'
    ),
    source
  },
  {
    id: 'road-sy-m5',
    name: 'M5',
    names: ['M5 highway', 'Aleppo-Damascus highway', 'Damascus-Aleppo highway', 'Damascus-Homs highway'],
    country: 'SY',
    line: line(
      'Nasib 32.55 36.18;Daraa 32.62 36.10;Damascus 33.51 36.29;Homs 34.73 36.71;Hama 35.13 36.75;Khan Shaykhun 35.44 36.65;Maarat al-Numan 35.64 36.67;Saraqeb 35.86 36.80;Aleppo 36.20 37.16'
    ),
    source
  },
  {
    id: 'road-sy-m20',
    name: 'M20',
    names: ['Palmyra-Deir ez-Zor highway', 'Palmyra-Deir al-Zor highway'],
    country: 'SY',
    line: line('Palmyra 34.56 38.28;Sukhna 34.89 38.87;Deir ez-Zor 35.34 40.14'),
    source
  },
  {
    id: 'road-ua-m03',
    name: 'M03',
    names: ['Kyiv-Kharkiv highway', 'Bakhmut-Sloviansk highway'],
    country: 'UA',
    line: line(
      'Kyiv 50.45 30.52;Poltava 49.59 34.55;Kharkiv 49.98 36.25;Izium 49.21 37.25;Sloviansk 48.87 37.62;Bakhmut 48.60 38.00;Debaltseve 48.34 38.40'
    ),
    source
  },
  {
    id: 'road-ua-t0504',
    name: 'T0504',
    names: ['Bakhmut-Kostiantynivka road'],
    country: 'UA',
    line: line('Kostiantynivka 48.53 37.71;Bakhmut 48.60 38.00'),
    source
  },
  {
    id: 'road-ua-h20',
    name: 'H20',
    names: ['Donetsk-Kostiantynivka road'],
    country: 'UA',
    line: line('Kostiantynivka 48.53 37.71;Avdiivka 48.14 37.74;Donetsk 48.02 37.80;Mariupol 47.10 37.54'),
    source
  },
  {
    id: 'road-iq-1',
    name: 'Highway 1',
    names: ['Baghdad-Mosul highway'],
    country: 'IQ',
    line: line('Baghdad 33.34 44.40;Samarra 34.20 43.87;Tikrit 34.61 43.68;Baiji 34.93 43.49;Mosul 36.34 43.13'),
    source
  },
  {
    id: 'road-af-1',
    name: 'Highway 1',
    names: ['Ring Road', 'Kabul-Kandahar highway', 'Kandahar-Kabul highway'],
    country: 'AF',
    line: line(
      'Kabul 34.53 69.17;Maidan Shahr 34.40 68.87;Ghazni 33.55 68.42;Qalat 32.11 66.91;Kandahar 31.61 65.71;Lashkar Gah 31.59 64.37;Herat 34.35 62.20'
    ),
    source
  },
  {
    id: 'road-ye-n1',
    name: 'N1',
    names: ['Sanaa-Taiz road', 'Sanaa-Aden road'],
    country: 'YE',
    line: line('Sanaa 15.35 44.21;Dhamar 14.54 44.41;Ibb 13.97 44.18;Taiz 13.58 44.02;Aden 12.78 45.04'),
    source
  },
  {
    id: 'road-ly-coastal',
    name: 'Libyan Coastal Highway',
    names: ['coastal road', 'coastal highway'],
    country: 'LY',
    line: line(
      'Zuwara 32.93 12.08;Tripoli 32.89 13.18;Misrata 32.38 15.09;Sirte 31.21 16.59;Ajdabiya 30.76 20.22;Benghazi 32.12 20.07;Tobruk 32.08 23.98'
    ),
    source
  },
  {
    id: 'road-ps-salah',
    name: 'Salah al-Din Road',
    names: ['Salah ad-Din Road', 'Salaheddin Road', 'Salah al-Din Street'],
    country: 'PS',
    line: line('Beit Hanoun 31.54 34.54;Gaza City 31.50 34.47;Deir al-Balah 31.42 34.35;Khan Younis 31.35 34.30;Rafah 31.29 34.25'),
    source
  },
  {
    id: 'road-ps-rashid',
    name: 'al-Rashid Street',
    names: ['Al-Rashid Road', 'Rashid Street'],
    country: 'PS',
    line: line('Beit Lahia 31.55 34.50;Gaza City 31.50 34.47;Deir al-Balah 31.42 34.35;Rafah 31.29 34.25'),
    source
  },
  {
    id: 'road-az-lachin',
    name: 'Lachin corridor',
    names: ['Lachin Corridor', 'Lachin road'],
    country: 'AZ',
    line: line('Goris 39.51 46.34;Lachin 39.64 46.55;Shusha 39.76 46.75;Stepanakert 39.82 46.75'),
    source
  },
  {
    id: 'road-sd-export',
    name: 'Export Road',
    names: ['Khartoum-El Obeid road', 'el-Obeid road'],
    country: 'SD',
    line: line('Khartoum 15.55 32.53;Kosti 13.16 32.66;El Obeid 13.18 30.22'),
    source
  },
  {
    id: 'road-ng-a3',
    name: 'A3',
    names: ['Maiduguri-Damaturu road', 'Damaturu-Maiduguri highway'],
    country: 'NG',
    line: line('Damaturu 11.75 11.96;Benisheikh 11.81 12.49;Maiduguri 11.85 13.16'),
    source
  },
  {
    id: 'road-ml-rn16',
    name: 'RN16',
    names: ['Mopti-Gao road'],
    country: 'ML',
    line: line('Sevare 14.53 -4.10;Douentza 15.00 -2.95;Hombori 15.28 -1.70;Gao 16.27 -0.04'),
    source
  },
  {
    id: 'road-co-panamericana',
    name: 'Pan-American Highway',
    names: ['Panamericana', 'Pan-American highway'],
    country: 'CO',
    line: line('Cali 3.44 -76.52;Popayán 2.44 -76.61;Pasto 1.21 -77.28;Ipiales 0.83 -77.64'),
    source
  },
  {
    id: 'road-mm-asian1',
    name: 'Asian Highway 1',
    names: ['AH1', 'Asian Highway', 'Myawaddy-Kawkareik road'],
    country: 'MM',
    line: line('Myawaddy 16.69 98.51;Kawkareik 16.55 98.24;Hpa-an 16.89 97.63;Thaton 16.92 97.37'),
    source
  },
  {
    id: 'road-pk-kkh',
    name: 'Karakoram Highway',
    names: [],
    country: 'PK',
    line: line('Hassan Abdal 33.82 72.69;Mansehra 34.33 73.20;Chilas 35.42 74.10;Gilgit 35.92 74.31;Khunjerab 36.85 75.43'),
    source
  },
  {
    id: 'road-lb-beirut-damascus',
    name: 'Beirut-Damascus highway',
    names: ['Damascus-Beirut highway', 'Beirut-Damascus road'],
    country: 'LB',
    line: line('Beirut 33.89 35.50;Chtaura 33.81 35.85;Masnaa 33.70 35.92'),
    source
  }
]
