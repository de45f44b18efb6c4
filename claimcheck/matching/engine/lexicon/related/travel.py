"""Traffic, journeys, machines and works."""

GROUPS = """
carriage, wagon, coach, railcar, rolling stock
locomotive, engine, train engine
track, rails, line, railway line
platform, railway station, station, stop, terminal
timetable, schedule
level crossing, railway crossing, crossing
brake, braking, brakes
speed, velocity, pace, fast, go at
speeding, too fast, over the limit, above the limit, excess speed
slow, sluggish, crawl, at a snail's pace
overtake, pass
traffic jam, congestion, tailback, gridlock, queue
bus, coach, minibus, omnibus
lorry driver, trucker
bicycle, bike, cycle
cyclist, rider, biker
motorbike, motorcycle
pedestrian, walker, person on foot, passer-by
on foot, walk, walking
on board, aboard, inside the train, inside the plane
pilot, airman, captain, flyer, cockpit crew
flight attendant, steward, stewardess, cabin crew
runway, landing strip, tarmac
take off, get airborne, lift off
land, touch down, landing
harbour, harbor, port, dock, docks, quay, pier, wharf
docker, dock worker, stevedore, longshoreman, port worker
ferry, passenger ship, boat
freighter, cargo ship, container ship, merchant ship
tanker, oil ship
freight, cargo, load, goods, consignment, shipment
container, box
captain, skipper, master of the ship
sailor, seaman, crew member, mariner, seafarer
sink, founder, go down, go under
run aground, stranded, beached
lighthouse, beacon
lane, carriageway
detour, diversion, way round
toll, road charge
tunnel, underpass, tube
underground, subway, metro, tube
tyre, tire, wheel
helmet, crash helmet
seat belt, safety belt, strapped in
signal, light, signalling
signalman, signaller, dispatcher, controller
warning light, alarm light
points, switch
machine, device, apparatus, appliance, equipment, gear
tool, instrument, implement
motor, engine
pump, pumping
valve, gate, sluice, floodgate
pipe, pipeline, conduit, main, duct
cable, wire, line, cord
battery, accumulator
spare part, component, part
faulty, defective, broken, malfunction, out of order, not working, fault, defect, flaw
break down, stop working, fail, conk out, malfunction
worn, worn out, rusty, rusted, corroded, rust, dilapidated
leak, leakage, seep, escape, spill, trickle
overflow, spill over, run over, burst its banks
burst, break, give way, rupture
collapse, cave in, give way, come down, fall in, crumble
foundation, base, footing
concrete, cement
steel, iron, metal
timber, wood, lumber
brick, stone, masonry
scaffold, scaffolding
crane, hoist
excavate, dig, excavation, dig up
drill, bore, drilling
blueprint, plan, drawing, design
architect, designer, planner
contractor, builder, construction firm, building company
site, location, spot, place, venue
roof, ceiling, rooftop
floor, storey, story, level
lift, elevator
corridor, hallway, passage
cellar, basement
gate, door, entrance
fence, railing, barrier
lock, bolt, padlock
key, pass, access card
camera, CCTV, surveillance
alarm, siren, warning signal
light, lamp, lighting
blackout, power cut, outage, power failure
switch off, turn off, shut off, disconnect, unplug, cut off
switch on, turn on, activate, start up
install, fit, put in, set up, mount
inspection, check, service, examination, test
warranty, guarantee
"""
