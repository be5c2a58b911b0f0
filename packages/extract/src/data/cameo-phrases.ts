/** Verbs of political acts in fixed company ("turn … down", "take … to task", "play host to"), and the rarer verbs of each CAMEO root. */

/**
 * One reading a line: `root verbs / slots / particles / words / flags`, fields as in `VerbRule`, empty ones left out at the end.
 * Several particles are several readings; `@class` among the words stands for a noun class. Flags: `r` reciprocal,
 * `v` reverse, `g` governs, `t` that, `b` that with a bare verb, `x` an infinitive of leaving, `z` no object, `d` a deadline behind
 * the object, `i` infinitive, `+` RETREAT, `!` COERCE, `<class` the subject's class.
 */
export const PHRASES: readonly string[] = `
02 turn / to / to / / zi
02 lean / on / on
02 send put / to / out / sos appeal plea
02 twist / of inner / / arm
03 reach / to / to / / z
03 promise pledge guarantee offer assure / indirect to modifier / / passage safety protection seat role amnesty reward
03 open / to for with / up / possibility prospect
04 be remain engage enter go / with / in into / @talks / r
04 get / with / together / / r
04 sit / from with / across / table
04 take get / from / / call phone
04 go / with / / face-to-face
05 roll / for to / out / carpet
05 close / with behind / / rank
05 express voice show / to for / / remorse contrition penitence
05 lay place / for at / / wreath
05 be remain / to / grateful thankful indebted
05 be remain / of / supportive appreciative
05 swear / object / in
05 lend give throw / to behind / / support backing weight endorsement
07 take put / object in up / in up / @crowd @uprooted
07 fly bring ferry ship / object / home / @crowd
08 leave quit vacate / in of inner place / / base basis position garrison post barracks camp / +<forces
08 bring call ship / from in place / home back / @forces / +
08 let / object / off out / @prisoner @crowd
08 give offer grant / to indirect / / amnesty pardon clemency reprieve parole
08 stand / in along / down / @forces / +
11 hit fire strike snap / at / back
11 round turn set / on / on / / z
11 have / for / / words word criticism
11 give administer / indirect to / / dressing-down tongue-lashing scolding earful reprimand warning-letter censure
11 hand give pass / to indirect on / down / sentence verdict year term
11 impose pass hand / on to / / sentence verdict
11 slap hit / object / with / lawsuit suit writ charge indictment
11 cast / on / / doubt aspersion
11 table pass adopt bring / against / / censure motion no-confidence
11 be become remain / of / scornful contemptuous distrustful
11 be become / at with over by about / furious angry outraged incensed livid dismayed appalled indignant upset
12 pour throw / on / / cold water
12 walk turn shy / from / away / / z
12 wriggle back / of / out
12 stand / object / up / visitor host delegation
14 bar block / of / / way path entrance gate
14 lay / against over in place / down / tool
14 bring / in of / to / standstill halt
14 march converge descend / on / on / / <crowd
14 occupy / object of inner / / office building ministry embassy headquarters square university factory
15 hold stage start begin conduct / near off along against toward / / wargame war-game manoeuvre maneuver game
15 fly sail steam / near over along off through / near over along off through / airspace strait waters coast border frontier
16 wall fence seal cordon / with / off / border frontier
16 pull / on / / plug
16 drop disown ditch / object / as / partner ally sponsor supplier
17 bundle put force load march escort / object / onto on aboard / plane flight bus ship ferry boat
17 train turn use / on against / / cannon dog gas hose
17 fire shoot / of over inner / over / head
17 beat club baton kick thrash whip cane / object inner / / / <police
17 cordon seal / object of / off
17 frisk strip-search fingerprint shackle handcuff manacle / object
18 spray rake pepper riddle / object of inner / with / bullet gunfire fire shot
18 carry spirit drag march lead / object / off away / @crowd @prisoner
18 make / with / off / @crowd @prisoner
18 put / object / to / death
18 blow / among in near at outside inside / up / himself herself themselves itself
18 drive ram plough crash plow / into / into / car truck lorry van vehicle lorries
18 burn / of object inner / down / home house church mosque school shop village office
18 slash slit cut / of inner / / throat
18 hang bayonet castrate blind bury burn scalp / object / alive
18 bayonet castrate scalp hang garrotte / object
19 drop / on over near / / @bomb @attack shell leaflet-bomb napalm
19 slam smash crash plough plow land fall explode / into on in near / into on in near / / <weapon
19 advance close march bear descend / on / on in down / / <forces
19 sink / of inner object / / ship boat vessel trawler submarine frigate destroyer ferry patrol
19 wipe / object / out / @forces patrol platoon garrison
19 press push / on against into in / / offensive assault advance attack
15 rush move send dispatch shift redeploy pour shuttle rush truck steam sail order march / with against along near inner / to towards toward along into / border frontier line demarcation boundary strait waters coast
15 deploy mass rush move send dispatch shift redeploy station position concentrate gather assemble amass mobilise mobilize / along near on with at against place inner / along near on at / border frontier line demarcation boundary strait waters coast
02 turn appeal go / to / for / / z
02 turn / to / to / aid help assistance support relief mediation protection
02 approach / object / for
02 suggest recommend propose / that / / / bg
02 make issue launch send put address renew / to for / / appeal plea request entreaty
02 submit file present put / to with / / request application petition bid
02 knock / on / on / door
02 press push campaign / on for to / for
02 sound / object / out
03 hold / to / out / offer prospect promise hand olive-branch
03 give make / to indirect / / promise pledge undertaking word assurance commitment guarantee
03 win get obtain secure receive extract gain wring / from / / pledge promise assurance commitment undertaking guarantee offer invitation / v
03 take / from inner agent / up / offer invitation proposal
03 unveil announce draft approve consider weigh discuss finalise finalize draw present outline / with / / plan blueprint / r
03 draw / with / up / plan blueprint / r
04 sit / with / down / / r
04 play / to / / host
04 pay / on to / / call visit courtesy
04 drop call / on / in
04 shake / with / / hand / r
04 lunch breakfast dine / with / / / r
04 compare / with / / note / r
04 thrash hammer talk / with / out / / r
04 take / with / / sounding
04 bring / between / together
04 touch / in / down
04 stop / in / over off
04 make / in to / / stopover stop visit trip tour pilgrimage
04 reopen revive restart renew break / with between of inner / / @talks / r
04 hold have share / with / / dinner lunch breakfast audience meal / r
04 open reopen / to with / / channel line / r
04 come arrive return go fly travel head / with object to in / for / @talks
05 pay / to / / tribute homage respect compliment
05 give accord / indirect to / / ovation welcome applause honour honor salute endorsement thumbs-up vote accolade reception
05 heap lavish shower / on / / praise honour honor accolade compliment
05 sing / of inner / / praise
05 speak / of / highly warmly
05 come spring leap rush rally jump / to / to / defence defense support side
05 come rush go hurry race / to / to / rescue aid help assistance relief
05 throw put / behind / behind / weight support backing
05 line / behind / up
05 stick stand / by / by
05 raise / in to for / / ambassador toast glass
05 exchange swap / with / / ambassador envoy diplomat / r
05 name appoint accredit / to / / ambassador
05 restore resume open / with / / ties relations link / r
05 pin bestow confer / on / / medal award honour honor title
05 decorate knight / object
05 put / with between on / / signature name / r
05 bury / with / / hatchet / r
05 mend patch repair / with / up / fence quarrel rift difference relations ties / r
05 mend heal repair / with / / fence quarrel rift breach / r
05 make / with / up / / r
05 embrace hug kiss / object with / / / r
05 give / to with for / / blessing
05 extend offer hold / to / out / hand
05 extend offer / to / / hand
05 lift / with / / relations ties
05 say / to / / sorry
05 cheer fete toast lionise lionize acclaim extol eulogise eulogize applaud commend second exonerate felicitate / object agent inner
05 ask beg / of from inner / / forgiveness pardon
06 go / with alongside / on / patrol / r
06 ship sell export deliver pipe / to indirect / / oil crude gas coal electricity power grain goods cargo uranium ore timber
06 buy purchase import order / from / / oil crude gas coal electricity power grain goods wheat rice arm weapon jet plane aircraft
06 join / with / / force hand effort / r
06 team / with / up / / r
06 link pair / with / up / / r
06 train exercise drill patrol rehearse / with alongside / with alongside / / r
06 mount run conduct hold carry perform stage begin start launch wrap / with between alongside / / @drill / r
06 carry wrap / with between alongside / out up / @drill / r
06 pool swap trade / with between / / @information / r
06 pass hand turn feed supply relay leak slip / to indirect / / @information list name dossier photograph tape
06 pass hand turn / to / over on / @information
06 tip / object / off
06 set form establish launch found create open build / with between / up / venture commission pipeline / r
06 form establish launch found create open build / with between / / venture commission pipeline / r
06 toil / with alongside / / / r
06 ally / with / / / r
07 wire remit transfer channel funnel / to / / @aid
07 fly ferry rush truck ship airlift send dispatch lend hand deliver bring haul drop parachute airdrop sail steer carry / to into for on in indirect / / @aid @relief
07 hand give dole share / to / out / @aid @relief
07 pump pour plough inject plow sink / into in / / @aid
07 feed house clothe shelter treat inoculate vaccinate immunise immunize resupply restock reprovision / object inner
07 patrol / object in inner / / / <forces
07 give offer / indirect to / / @refuge
07 take / object / in / @uprooted
07 open / to / / door frontier border camp
07 write cancel forgive / of owed by inner / off / debt loan
07 write cancel forgive waive / of by inner / / debt
07 bail help prop tide / object inner / out up over
07 bankroll underwrite subsidise subsidize / object inner
07 foot / for of / / bill
07 pick / for of / up / tab bill
07 top chip stump / for to / up in
07 throw / to indirect / / lifeline
07 clear / from in near at of / / mine landmine rubble debris
07 finish complete build repair rebuild restore / for in / / school hospital clinic bridge road well
07 sign / for to / over / @aid
07 distribute / to among in
08 suspend end halt lift / with after against by place inner / / stoppage fast work-to-rule picket go-slow walkout sit-in / +
08 call / with after against by place inner / off / stoppage fast picket strike walkout / +
08 set let / object / free
08 let / object / go
08 give hand / object to / up back over / @prisoner / +
08 hand give send turn / to / back over / / +
08 give / to indirect / back / / +
08 swap exchange / with / / prisoner captive detainee hostage body remains spy / r+
08 give hand restore return cede / to / / land house property building church asset treasure artefact relic bone remains territory village
08 march ship / out of from / out / @forces / +
08 move / from / out / @forces / +
08 pull move withdraw / from of in / out back / @forces / +
08 retreat / from in / / / +
08 hoist raise show wave / to / / flag / +
08 lay give hand turn surrender / to / down in up over / weapon arm gun rifle / +
08 bow cave climb yield kowtow / to / to in down
08 back climb / on over / down
08 give / to / in way
08 roll scale water / on against of / back down / @restriction
08 lift ease scrap relax remove waive end / on against from of / / ban curb restriction sanction embargo curfew blockade siege boycott tariff / +
08 commute reprieve / of object inner / / sentence
08 spare / object
08 reprieve parole amnesty rehabilitate enfranchise / object inner
08 drop / against of / / charge case suit
08 legalise legalize unban / object inner
08 reverse overturn annul quash / of against on inner / / conviction sentence verdict ruling ban
08 admit let allow / object / / inspector observer monitor / +
08 throw / to / open / door gate prison archive
08 purge / object of / / @official
08 sack dismiss fire remove relieve / object / / @official
08 halt cease end stop / on in of against / / fire shelling bombing bombardment hostility raid offensive / +
08 silence / in along / / gun / +
08 sue / with for / for / peace
09 look delve dig inquire enquire / into that / into
09 comb sift go pore / of from / through over / file record archive account ledger
09 interview / object / / / <police
09 grill question interrogate quiz cross-examine debrief / object
09 call bring haul / object / in
09 subpoena / object of
09 search scour trawl / of / / home office house headquarters premise
09 scrutinise scrutinize audit vet examine inspect investigate probe / agent object that inner of into
09 set open / into that of against on / up / @investigation
09 open launch begin start conduct order announce mount establish form create / into of against on inner / / @investigation
09 send dispatch / to in into / / inspector investigator fact-finder mission
09 hear take / against from of / / testimony witness evidence
09 exhume / of
10 insist / that / / / bg
10 hand present give serve / indirect to with / / list demand ultimatum
10 set / for / / condition deadline
10 instruct command / object / / / ig
10 serve / on / / notice
10 press / for on from / / demand claim
11 lay pin place put heap cast fix / on at of / / blame responsibility guilt
11 lay put / at / at / door doorstep foot
11 point / at / / finger
11 take / object / / task
11 dress chew / object / down out
11 haul drag take bring / object / to before into / court justice tribunal judge
11 haul / object / over / coals
11 put place / object of / on / trial
11 find pronounce declare rule adjudge / object / guilty
11 lash hit strike / at / out
11 rail inveigh fulminate thunder rant storm fume rage / at against / at against
11 tear lay rip light / into / into
11 meet / from in / with / criticism opposition resistance hostility scepticism skepticism anger outrage condemnation protest storm approval / v
11 pour heap / on / / scorn ridicule contempt blame criticism abuse
11 turn vent / on at / / fire fury wrath anger
11 take / at with from / / exception umbrage issue offence offense swipe
11 find / with / / fault
11 hand deliver lodge send present submit register file / against object to with indirect / / protest note complaint demarche
11 call / object / in / @envoy
11 summon call haul / object / / @envoy
11 level make bring file lay press prefer trump / against at on of / / charge accusation allegation indictment
11 file bring slap / against on with / / suit lawsuit complaint writ
11 allege charge complain contend / that / / / t
11 brand label dub call term / indirect object modifier / / @slur
11 call brand label declare deem term dub / object modifier inner / / barbaric illegal unacceptable disgraceful shameful irresponsible criminal cowardly outrageous hypocritical dangerous provocative unlawful absurd cynical reckless
11 dismiss deride denounce describe paint portray depict / object modifier inner / as / @slur
11 accuse / object of against
11 rally turn / against / against
11 arraign indict convict prosecute impeach sue try / object inner against
11 jeer heckle boo mock ridicule scorn excoriate pillory savage skewer rubbish lampoon disparage malign vilify censure reprimand upbraid reproach admonish revile bemoan protest rap flay pan hammer trash / object agent inner
11 scoff sneer bristle gripe grumble groan / at about over / at about over
11 bridle chafe bristle seethe / at over / at over
11 voice express raise register sound / about over at to with on of inner against / / alarm anger anguish horror revulsion disgust fury indignation exasperation unhappiness
11 mount launch / on against / / tirade diatribe broadside attack
11 level train / at / / criticism
12 brush wave shrug sweep push / agent inner object / aside off away
12 cold-shoulder rebuff spurn scorn stonewall dodge parry deflect evade / agent object inner
12 turn / at / / nose
12 turn / on / / back
12 turn / to / / ear
12 give / indirect to / / shoulder thumbs-down snub brush-off rebuff
12 throw / agent inner by of / out / @request @decision
12 say / to / / no
12 close shut slam / on to / / door
12 vote shoot / agent inner object / down
12 vote / against inner of / against
12 block thwart stymie scuttle torpedo derail stall scupper sink / agent inner object of with / / @request @decision @agreement @talks
12 walk storm march stalk / with of / out / @talks @agreement
12 pull drop back opt bow / with of from / out / @talks @agreement race visit
12 quit abandon leave boycott skip break / with of by inner / / @talks
12 break call / with / off / @talks engagement
12 call put / with to by / off / @talks visit trip tour
12 go back renege / on with inner / back on / promise pledge word agreement deal accord commitment
12 tear rip / with inner of / up / @agreement
12 scrap abrogate repudiate denounce annul void shred ditch / with inner of / / @agreement
12 balk baulk jib / at / at
12 refuse / to / / budge
12 hang / on / up
12 freeze / object / out
12 defy flout ignore disobey disregard buck / by agent object of inner with
12 stay keep / from / away
12 withhold / from
12 hold / against / out
12 deny refuse / indirect modifier object to / / visa entry access permission passage asylum consular
13 give serve issue hand set / indirect to / / ultimatum deadline notice
16 give / object indirect / / @envoy / gd
13 give / object indirect / / / gd
07 give hand donate lend gift / indirect to / / boat vessel frigate cutter corvette jeep
13 put / object / on / notice
13 caution forewarn menace / object against
13 brandish rattle shake / at / / sabre saber fist sword weapon
13 vow swear threaten / against on / / revenge vengeance retaliation
13 hold dangle / over / / threat sanction
13 issue make deliver send sound / to against / / threat warning ultimatum
14 picket blockade barricade throng occupy besiege / object of inner / / / <crowd
14 dump spill pour tip / outside in on at over against / / manure slurry milk dung tomato grain dirt
14 picket / object inner
14 barricade / against / / themselves road street
14 walk / with against over in place / off out / job work
14 down / against over with place / / tool
14 go come begin / against over with place / on out / strike hunger-strike
14 take pour / against over in place / to into onto / street
14 burn torch / of inner / / effigy flag portrait
14 hang burn / of object / in / effigy
14 pelt shower / object inner
14 hurl throw toss / at / / egg tomato shoe stone bottle insult abuse
14 chant shout scream / against at outside / / slogan insult
14 hold stage mount organise organize enter continue keep join / against at outside over in with place / / vigil fast sit-in hunger-strike stoppage walkout picket stay-away protest demonstration rally march
14 stage mount / against in over place / / revolt mutiny uprising
14 enter begin start continue / at against over in of place / / strike fast
14 march rally demonstrate protest riot gather mass converge assemble camp / against outside on at over in place / against outside on / / <crowd
14 block blockade / against in over place of / / road street highway motorway port bridge border railway traffic / <crowd
14 mutiny revolt rise / against over in place / against over
14 rise / against / up
14 chain / outside to of / / themselves
14 boo whistle heckle / object
14 fast / against over outside / against over outside
14 refuse / of for / / work pay
15 call / with against along near inner place / up / reservist conscript troop army reserve
15 put place / along with against in place own inner / / @forces reservist
15 place put / with in along against place own inner / on / alert footing
15 fan spread / in across through place / out
15 beef build bolster reinforce strengthen step / along with in on near against inner place / / garrison presence border frontier defence defense deployment position patrol
15 beef build step / along with in on near against inner place / up / garrison presence border frontier defence defense deployment position patrol force forces
15 scramble / against over near / / jet fighter plane warplane
15 buzz shadow tail / object inner
15 test test-fire launch fire / over near towards toward into off / / missile rocket torpedo
15 parade / near in along / / tank missile troop
15 dig / in around along / in
16 recall withdraw call pull summon bring / from in to inner / home back / @envoy
16 recall withdraw / from in to inner / / @envoy
16 throw kick boot order drum force / object inner from / out / @outsider
16 order tell ask instruct command / object / / @envoy @outsider official office consulate embassy / gx
16 expel oust eject / object inner / / @envoy observer inspector aid relief agency agencies charity
16 expel suspend eject drum oust / object from of / from of
16 declare / object / / grata
16 give resign quit relinquish drop abandon / between in / up / role task mission mediation
16 give / between in / / role
16 break cut sever snap rupture / with to / off / @ties contact relations link
16 break / with / with / relations ties
16 freeze suspend halt stop cut withhold stem choke / to for with from of in / off / @aid shipment delivery supply trade export import flow
16 freeze suspend halt stop cut withhold cancel block / to for with from of in / / shipment delivery supply trade export import flow contract oil gas
16 boycott shun / of from inner / / goods product import
16 ban bar block prohibit halt / from of / / import good product shipment flight export meat / !
16 slap clamp impose levy place put raise / on against / / sanction embargo tariff duty levy trade-ban boycott / !
16 close shut seal / with to in / off down / border frontier embassy consulate mission
16 close shut seal / with to in / / border frontier embassy consulate mission crossing airspace
16 pull withdraw / from in / out / monitor observer mediator staff worker adviser mission
16 downgrade lower / with to / / ties relations representation
16 strip / of object / / status trade-status membership
17 revoke withdraw cancel suspend annul / of from own inner object / / licence license permit passport citizenship accreditation visa registration / !
17 freeze / of inner object / / account asset
17 club baton truncheon hose / object inner
17 strip deprive divest / object / of
17 round lock / object inner / up
17 place put hold keep / object / under / arrest custody curfew surveillance detention
17 take / object / into / custody
17 put throw clap / object / behind in into / bar bars jail prison detention
17 remand / object
17 muzzle gag silence censor harass intimidate persecute repress stifle hound bully blackmail extort interdict quarantine ransack subjugate cow strong-arm browbeat / object inner
17 shut close / object inner of / down / newspaper station paper channel outlet website office headquarters mosque church school party broadcaster agency
17 shut close suspend ban / object inner of / / newspaper paper channel outlet website mosque church school party broadcaster
17 break / by of inner object / up / march protest demonstration rally strike meeting gathering picket crowd
17 disperse scatter quell / by of inner object
17 fire use / at on against / / gas tear-gas cannon pellet
17 crack clamp / on / down
17 declare impose proclaim / in on place own / / martial curfew emergency rule law state-of-emergency
17 impose clamp slap / in on place own / / rule curfew
17 flatten demolish bulldoze raze level / of inner object / / home house shop hut shack slum settlement
17 break hack / of into inner / into / computer network system server email account office
17 hack / into / into
17 nationalise nationalize expropriate impound requisition commandeer confiscate seize / of from by inner object
17 dissolve disband suspend prorogue / object inner / / parliament assembly council government party cabinet congress
17 exile banish deport expel evict oust uproot displace / object inner
17 disqualify debar / object of
17 storm raid ransack search / object of inner / / office home newspaper headquarters house premise mosque church / <police
17 stop turn / object / / ship vessel boat
17 bug wiretap tap eavesdrop snoop / object of on inner
11 sentence condemn / object / to / death prison jail year year-long labour labor
18 snatch abduct kidnap grab / object inner of
18 hold take seize keep / object / / hostage captive
18 seize take grab / object inner / / @prisoner / <gang
18 beat rough string / object / up
18 gun mow cut / object inner / down
18 blow / of object inner / up
18 shoot strike / object inner / dead
18 hack bludgeon stab beat burn starve trample torture shoot / object inner / to / death
18 hold / object inner / up / convoy truck bank bus train lorry
18 haul drag pull snatch / object / from / bed home house car hotel bus office room / <gang
18 torture manhandle whip flog cane maim mutilate molest waterboard electrocute bludgeon knife throttle strangle garrotte decapitate crucify scald brand drown shackle starve disfigure brutalise brutalize maul gas / object inner
18 give administer / to indirect / / shock beating lash thrashing
18 detonate explode plant set throw hurl lob toss / at in near outside of inner place under / / bomb grenade device petrol-bomb explosive mine landmine molotov
18 set / of near at outside in / off / bomb device explosive
18 wreck demolish damage destroy tear rip kill wound injure maim shatter / object inner through / / / <bomb
18 rip explode / through in near outside at / through in near outside at / / <bomb
18 firebomb petrol-bomb booby-trap torch dynamite / object of inner
18 set / of to on / / fire light
18 herd / object inner
18 bundle drag force haul shove march / object / into / car van boat jeep taxi vehicle boot truck bush forest / <gang
17 drag haul bundle herd shove load / object / into onto / van truck bus lorry cell wagon car / <police
18 amputate sever cut chop / of inner / off / hand limb ear tongue finger head foot arm
18 amputate sever / of inner / / hand limb ear tongue finger head foot arm
18 use / object / as / shield
18 run chase / object / out
18 hurl throw / at / / acid grenade petrol bomb firebomb
18 mug rob waylay / object
18 assassinate poison gun / object
19 wrest / from / from
19 seize take recapture retake capture / from of inner / / city town village territory airport base control hill outpost bridge island ridge post
19 drive push force beat throw / object from of / back out off
19 rain pour lob hurl fling rake train unleash shower pump / on at into against onto / / @attack bomb shell mortar rocket fire bullet barrage salvo
19 trade exchange swap / with across / / fire shot blow gunfire shell / r
19 do wage make / with on against / / battle war
19 open / on at / up
19 lay / to / / siege
19 go / with against / to / war
19 cross roll pour thrust push drive punch surge burst march advance / into on / into on / @territory capital country / <forces
19 send order pour / into / into / troop tank soldier army commando
19 repulse repel parry beat / agent by of object inner / off back / @attack
19 repulse repel / agent by of object inner
19 shell mortar rocket bombard strafe pound blast blitz batter pummel overrun overwhelm rout repel dislodge torpedo ram sink storm assault engage trap surround ambush outflank crush raid carpet-bomb dive-bomb vanquish ravage smash attack / object inner against
19 overran / object inner
19 shoot bring / of inner object / down / plane jet helicopter drone aircraft airliner warplane
19 carry launch mount conduct / on against at in into of / out / @attack
19 batter cut / object inner / down
19 mop flush / object from / up out
20 wipe / object inner / out
20 drive force throw / object inner / out / community ethnic population minority tribe people
20 expel deport uproot / object inner / / community minority population tribe
20 butcher annihilate exterminate liquidate massacre slaughter decimate eradicate cleanse / object inner
20 gas / object inner
20 use drop unleash fire / against on / / chemical nerve sarin mustard phosgene
20 put / object / to / sword
`
  .trim()
  .split("\n");
