"""What makes things happen. Words of one line may stand for each other, or one brings the other; others may not."""

CAUSES = """
lightning thunderstorm storm
arson arsonist arsonists alight deliberately
firework fireworks
circuit wiring electrical
cigarette
candle candles
explosion bomb bombs blast
gas leak
spark sparks
smoke fumes
ash
illness sickness disease ill virus flu influenza infection bug bugs
scandal
bird birds
frost cold freeze freezing
ice icy
snow snowfall blizzard
rain rains downpour flood flooding floods rainfall storm
drought
heat heatwave
wind gust gale storm hurricane tornado winds
fog mist
earthquake quake tremor
landslide mudslide
avalanche
rot rotten decay
rust corrosion
worms termites beetles
fungus mould mold
virus flu influenza infection
bacteria salmonella infection
algae
poison poisoning pesticide pesticides
chemical chemicals spill pesticide pesticides
drink drunk alcohol drunken drinking
fatigue tiredness tired asleep exhaustion
speeding
overloading overloaded
sabotage saboteurs
hacker hackers cyberattack
software bug glitch
cow cows cattle
deer
hunger starvation
smoking tobacco
"""
