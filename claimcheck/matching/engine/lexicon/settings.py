"""Common nouns for where something happens. Words of one line may stand for each other; words of two lines may not."""

SETTINGS = """
school schools classroom classrooms
hospital hospitals clinic clinics
airport airports airfield
church churches cathedral chapel
mosque mosques
temple temples
synagogue synagogues
market markets bazaar
supermarket supermarkets grocery
mall malls
stadium stadiums arena
hotel hotels
restaurant restaurants cafe
bar bars pub pubs nightclub
prison prisons jail jails
park parks
station stations
port ports harbour harbor
university universities college colleges campus
factory factories plant plants
office offices
embassy embassies consulate
museum museums
library libraries
theatre theatres theater theaters cinema
beach beaches
forest forests woods
desert
mountain mountains
river rivers
lake lakes
sea ocean
island islands
bridge bridges
tunnel tunnels
farm farms
village villages
suburb suburbs
mine mines
courtroom courthouse
home homes house houses apartment flat
basement
roof rooftop
garden
kitchen
garage
warehouse
moon
mars
venus
jupiter
highway motorway freeway
countryside
border
coast
capital
north northern
south southern
east eastern
west western
northeast northeastern
northwest northwestern
southeast southeastern
southwest southwestern
"""
