/** Words in capitals that before a colon are whose words follow, not a place: "MAYOR: Shells hit the bridge", "RSF: …". Lower case. */
export const speakerLabels: ReadonlySet<string> = new Set(
  `mayor governor army police ministry minister officials official spokesman spokesperson president premier military navy monitor monitors report reports
    media source sources witnesses rebels activists doctors medics un nato eu au ecowas igad osce icrc msf who unicef unhcr ocha unrwa wfp iaea hrw
    sohr syohr vdc snhr rsf saf idf isw mod fsb sbu gur hur sana spa pla tplf fano alshabaab hts sdf pkk ypg ttp isi is isis isil m23 adf monusco
    minusma minusca unifil amisom atmis fardc ipob kndf pdf knla kia tnla aa nug lna gna stc un-ocha iom nrc pma cenef`
    .trim()
    .split(/\s+/)
)
